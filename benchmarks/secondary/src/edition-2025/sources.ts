import type { Provenance, Source } from '@waymark/kit';

interface Origin {
  readonly source: Source;
  readonly provenance: Provenance;
}

const CHECKED = '2026-11-24';

/** Public pages that carry the 2025 text for schools, by number of the benchmark. */
const PAGES: Readonly<Record<string, string>> = {
  1: 'https://gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-1/',
  2: 'https://careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-2',
  3: 'https://www.rgs.org/schools/careers-and-progression/gatsby-benchmarks-of-good-career-guidance/benchmark-3-addressing-the-needs-of-each-young-person',
  4: 'https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-4',
  5: 'https://llbsp.org.uk/?p=22689',
  6: 'https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-6',
  7: 'https://gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-7/',
  8: 'https://llbsp.org.uk/benchmark-8-personal-guidance-requirements',
};

/**
 * An official criterion of 2025, in our words.
 *
 * @param number such as `S25-1.1`: benchmark and place
 * @param note what is uncertain, or how we read it
 */
export const gatsby2025 = (number: string, note?: string): Origin => official(number, PAGES[benchmarkOf(number)], note);

/**
 * An official criterion of 2025 whose own text was not read: it is background knowledge, cited to the guidance that
 * makes the benchmarks statutory.
 *
 * @param number such as `S25-3.4`: benchmark and place
 * @param note what was read, if anything
 */
export const unseen2025 = (number: string, note = ''): Origin =>
  official(
    number,
    'https://www.gov.uk/government/publications/careers-guidance-provision-for-young-people-in-schools/careers-guidance-and-access-for-education-and-training-providers',
    `${note} From background knowledge: the criterion itself was not read on a public page.`.trim(),
  );

/** Provider access legislation: the law beside benchmark 7, never part of the result. @param note what is uncertain */
export const providerAccess = (note?: string): Origin => ({
  provenance: 'official',
  source: {
    title: 'Provider access legislation',
    section: 'Benchmark 7; S25-7.x',
    url: 'https://llbsp.org.uk/?p=32453',
    checkedOn: CHECKED,
    ...(note !== undefined && { note }),
  },
});

/** The work experience guarantee, which the national self-evaluation asks about and does not score. */
export const workExperienceGuarantee = (): Origin => ({
  provenance: 'adapted',
  source: {
    title: 'Supplementary questions of the national self-evaluation',
    section: 'Benchmark 6; S25-6.x',
    url: 'https://careersandenterprise.zendesk.com/hc/en-gb/articles/19201532422684-Guidance-for-supplementary-Compass-evaluation-questions',
    checkedOn: CHECKED,
    note: 'There are four questions, on variety and on a week’s worth, by the end of each key stage. Their wording was not seen: the division into rows is ours.',
  },
});

/** The number of the benchmark in `S25-1.1`. */
const benchmarkOf = (number: string): string => number.slice(4, 5);

function official(number: string, url: string | undefined, note: string | undefined): Origin {
  return {
    provenance: 'official',
    source: {
      title: 'Gatsby Benchmarks, 2025, for schools',
      section: `Benchmark ${benchmarkOf(number)}; ${number}`,
      ...(url !== undefined && { url }),
      checkedOn: CHECKED,
      ...(note !== undefined && { note }),
    },
  };
}
