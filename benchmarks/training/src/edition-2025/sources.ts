import type { Provenance, Source } from '@waymark/kit';

interface Origin {
  readonly source: Source;
  readonly provenance: Provenance;
}

/** Public pages beside the text itself. */
export const PAGES = {
  readings: 'https://cec-compass.zendesk.com/hc/en-gb/articles/12473193643932',
} as const;

/** Public pages that carry the 2025 text, by number of the benchmark. For 3, only the guidance for schools could be read. */
const TEXTS: Readonly<Record<string, string>> = {
  1: 'https://gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-1/',
  2: 'https://careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-2',
  3: 'https://gov.uk/government/publications/careers-guidance-provision-for-young-people-in-schools/careers-guidance-and-access-for-education-and-training-providers',
  4: 'https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-4',
  5: 'https://llbsp.org.uk/?p=22689',
  6: 'https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-6',
  7: 'https://gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-7/',
  8: 'https://llbsp.org.uk/benchmark-8-personal-guidance-requirements',
};

/**
 * An official criterion of 2025 that its source states for colleges and independent training providers, in our words.
 *
 * @param number such as `C25-2.1`: benchmark and place in the text for colleges
 * @param note what is uncertain, or how we read it
 */
export const gatsby2025 = (number: string, note?: string): Origin => ({
  provenance: 'official',
  source: from('for colleges and independent training providers', number, note),
});

/**
 * A criterion of the 2025 text for colleges, taken to be the same for training providers.
 *
 * @param number such as `C25-1.1`: benchmark and place in the text for colleges
 * @param note what else is uncertain
 * @param page another page than that of the text
 */
export const byAnalogy = (number: string, note = '', page?: string): Origin => ({
  provenance: 'adapted',
  source: from(
    'for colleges',
    number,
    `Stated for colleges; that it is the same for training providers is assumed. ${note}`.trim(),
    page,
  ),
});

/**
 * A criterion of the 2025 text for schools, carried over: neither that for colleges nor that for training providers
 * was seen.
 *
 * @param number such as `C25-3.1`
 * @param note what else is uncertain
 */
export const fromSchools = (number: string, note = ''): Origin => ({
  provenance: 'adapted',
  source: from(
    'for schools',
    number,
    `Carried over from the text for schools: that for training providers was not seen. ${note}`.trim(),
  ),
});

function from(forWhom: string, number: string, note: string | undefined, page?: string): Source {
  const benchmark = number.slice(4, 5);
  const url = page ?? TEXTS[benchmark];
  return {
    title: `Gatsby Benchmarks, 2025, ${forWhom}`,
    section: `Benchmark ${benchmark}; ${number}`,
    ...(url !== undefined && { url }),
    checkedOn: '2026-11-24',
    ...(note !== undefined && { note }),
  };
}
