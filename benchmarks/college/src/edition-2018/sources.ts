import type { Provenance, Source } from '@waymark/kit';

/** Public pages that carry the 2018 text for colleges, by number of the benchmark. */
const PAGES: Readonly<Record<string, string>> = {
  1: 'https://resources.careersandenterprise.co.uk/frequently-asked-questions-further-education',
  2: 'https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-2',
  3: 'https://solihullforsuccess.com/Secondary-Life-Ready/Benchmark-3',
  4: 'https://careershub.southmidlands.org.uk/?p=212',
  5: 'https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-5',
  6: 'https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-6',
  7: 'https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-7',
  8: 'https://gatsbybenchmarks.org.uk/guide-to-gatsby-benchmark-8',
};

/**
 * An official criterion of 2018, in our words.
 *
 * @param number such as `C18-1.1`: benchmark and place
 * @param note what is uncertain, or how we read it
 */
export function gatsby2018(
  number: string,
  note?: string,
): { readonly source: Source; readonly provenance: Provenance } {
  const benchmark = number.slice(4, 5);
  const url = PAGES[benchmark];
  return {
    provenance: 'official',
    source: {
      title: 'Gatsby Benchmarks, 2018, for colleges',
      section: `Benchmark ${benchmark}; ${number}`,
      ...(url !== undefined && { url }),
      checkedOn: '2026-11-24',
      ...(note !== undefined && { note }),
    },
  };
}
