import type { DemoAim, DemoInstitution } from '@waymark/sdk';

type Rounds = DemoInstitution['rounds'];

/** For each benchmark, the share of institutions that achieve it at the end of each round, 0 to 1. */
export type Curve = readonly (readonly [number, number, number])[];

/**
 * Seventy schools that start at about one of eight and come to between four and five; the programme and the curriculum
 * rise first, workplaces and further study last. Illustrative: the pilot published no figures by benchmark.
 */
export const primaryCurve: Curve = [
  [0.22, 0.6, 0.8],
  [0.12, 0.42, 0.6],
  [0.14, 0.45, 0.6],
  [0.28, 0.66, 0.84],
  [0.16, 0.5, 0.68],
  [0.05, 0.2, 0.36],
  [0.04, 0.18, 0.34],
  [0.08, 0.32, 0.48],
];

/**
 * The national shares of 2022/23 (66, 82, 54, 76, 80, 64, 52 and 75 per cent, a mean of 5.5 of 8), led up to and carried
 * on by what institutions gain from one assessment to the next (0.3 to 0.5 of a benchmark).
 */
export const nationalCurve: Curve = [
  [0.55, 0.66, 0.73],
  [0.74, 0.82, 0.87],
  [0.44, 0.54, 0.62],
  [0.68, 0.76, 0.82],
  [0.74, 0.8, 0.85],
  [0.56, 0.64, 0.7],
  [0.43, 0.52, 0.61],
  [0.68, 0.75, 0.8],
];

/** How much of an institution's luck it shares over all benchmarks: those that do well do well at most of them. */
const SHARED_LUCK = 0.6;

/** Of institutions in the open round: how many have submitted, and how many have begun. */
const SUBMITTED = 0.3;
const BEGUN = 0.8;

/**
 * Draws one institution's way through three rounds. What was achieved stays achieved.
 *
 * @param luck from 0, the best, to 1
 */
export function drawRounds(curve: Curve, luck: number, random: () => number): Rounds {
  const own = curve.map(() => SHARED_LUCK * luck + (1 - SHARED_LUCK) * random());
  const pace = random();
  return [0, 1, 2].map((round) => {
    const aims = curve.map((shares, slot): DemoAim => aimOf(shares[round] ?? 0, own[slot] ?? 1));
    if (round < 2) return { aims, submitted: true, answered: 1 };
    if (pace < SUBMITTED) return { aims, submitted: true, answered: 1 };
    return pace < BEGUN ? { aims, submitted: false, answered: 0.2 + random() * 0.75 } : null;
  });
}

/** Luck that mixes two evenly spread numbers is not evenly spread itself, so it is compared with its own quantiles. */
function aimOf(share: number, luck: number): DemoAim {
  if (luck <= quantile(share)) return 'achieved';
  return luck <= quantile(Math.min(1, share + 0.55)) ? 'in-progress' : 'not-started';
}

/** The value below which a share of the mixed lucks lies: a trapezium of two uniform numbers, weighted. */
function quantile(share: number): number {
  const small = 1 - SHARED_LUCK;
  const large = SHARED_LUCK;
  const corner = small / (2 * large);
  if (share <= corner) return Math.sqrt(2 * small * large * share);
  if (share >= 1 - corner) return 1 - Math.sqrt(2 * small * large * (1 - share));
  return share * large + small / 2;
}
