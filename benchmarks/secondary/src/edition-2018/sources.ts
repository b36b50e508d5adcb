import type { Provenance, Source } from '@waymark/kit';

interface Origin {
  readonly source: Source;
  readonly provenance: Provenance;
}

const CHECKED = '2026-11-24';

/** Public pages beside the text itself, for what it does not say. */
export const PAGES = {
  evidenceOfTheProgramme: 'https://careershubcios.co.uk/schools-colleges/benchmark-1/',
  frequentQuestions:
    'https://resources.careersandenterprise.co.uk/find-further-support/faqs/frequently-asked-questions-mainstream-schools',
  destinationsMadeClear: 'https://oppsinbucks.org/clarification-on-gatsby-benchmarks-3-and-7/',
  fourSubjects: 'https://careersedforallweekly.substack.com/p/gatsby-benchmark-4-finally-becomes',
} as const;

/**
 * An official criterion of 2018, in our words.
 *
 * @param number such as `S18-1.1`: benchmark and place
 * @param note what is uncertain, or how we read it
 * @param page another page than that of the benchmark
 */
export const gatsby2018 = (number: string, note?: string, page?: string): Origin => ({
  provenance: 'official',
  source: from('Gatsby Benchmarks, 2018, for schools', number, note, page),
});

/**
 * A question that the self-evaluation of the time most likely asked beside the text: published results do not fit
 * without it.
 *
 * @param number such as `S18-1.1`: benchmark and place
 * @param note what was seen of it
 * @param page another page than that of the benchmark
 */
export const reconstructed2018 = (number: string, note: string, page?: string): Origin => ({
  provenance: 'adapted',
  source: from(
    'Gatsby Benchmarks, 2018, for schools, as self-evaluated',
    number,
    `${note} The question is reconstructed from published results.`,
    page,
  ),
});

/** The number of the benchmark in `S18-1.1`. */
const benchmarkOf = (number: string): string => number.slice(4, 5);

/** Two benchmarks have their text on another site of the same publisher. */
const pageOf = (benchmark: string): string =>
  ['1', '4'].includes(benchmark)
    ? `https://www.careersandenterprise.co.uk/schools-colleges/gatsby-benchmarks/gatsby-benchmark-${benchmark}`
    : `https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-${benchmark}`;

const from = (title: string, number: string, note: string | undefined, page: string | undefined): Source => ({
  title,
  section: `Benchmark ${benchmarkOf(number)}; ${number}`,
  url: page ?? pageOf(benchmarkOf(number)),
  checkedOn: CHECKED,
  ...(note !== undefined && { note }),
});
