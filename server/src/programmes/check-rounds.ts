import { isDate } from '@waymark/kit';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import { yearsAfter } from '../platform/today.ts';

/** A round as it is asked for: ISO dates, both included. */
export interface NewRound {
  readonly name: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

const MOST = 30;

/** What is wrong with the rounds of a programme: each is named, lasts a day to a year, and opens after the one before has closed. */
export function roundProblems(rounds: readonly NewRound[]): readonly Problem[] {
  if (rounds.length === 0) return [problem('required', 'rounds', 'A programme has at least one round.')];
  if (rounds.length > MOST)
    return [problem('too-many', 'rounds', `A programme has at most ${MOST} rounds (you gave ${rounds.length}).`)];
  return rounds.flatMap((round, index) => {
    const path = `rounds.${index}`;
    return [nameProblem(round, path), datesProblem(round, path), orderProblem(round, rounds[index - 1], path)].filter(
      (found) => found !== null,
    );
  });
}

function nameProblem({ name }: NewRound, path: string): Problem | null {
  return textProblem(name, { path: `${path}.name`, label: "The round's name", max: 100 });
}

function datesProblem({ opensOn, closesOn }: NewRound, path: string): Problem | null {
  for (const [field, date] of Object.entries({ opensOn, closesOn })) {
    if (!isDate(date))
      return problem(
        'invalid',
        `${path}.${field}`,
        `"${date}" is not a day of the calendar. Write it like 2026-09-01.`,
      );
  }
  if (closesOn < opensOn)
    return problem('out-of-order', `${path}.closesOn`, `It closes on ${closesOn}, before it opens on ${opensOn}.`);
  const latest = yearsAfter(opensOn, 1);
  return closesOn <= latest
    ? null
    : problem(
        'out-of-range',
        `${path}.closesOn`,
        `A round lasts a year at most: one that opens on ${opensOn} closes from ${opensOn} to ${latest} (you chose ${closesOn}).`,
      );
}

function orderProblem({ opensOn }: NewRound, before: NewRound | undefined, path: string): Problem | null {
  if (!before || opensOn > before.closesOn) return null;
  return problem(
    'overlaps',
    `${path}.opensOn`,
    `It opens on ${opensOn}, but the round before closes on ${before.closesOn}. Rounds follow one another.`,
  );
}
