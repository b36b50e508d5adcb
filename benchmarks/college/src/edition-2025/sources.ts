import type { Provenance, Source } from '@waymark/kit';

interface Origin {
  readonly source: Source;
  readonly provenance: Provenance;
}

const CHECKED = '2026-11-24';
const TITLE = 'Gatsby Benchmarks, 2025, for colleges';

/** Public pages that carry the 2025 text, by number of the benchmark. For 3, only the guidance for schools could be read. */
const PAGES: Readonly<Record<string, string>> = {
  1: 'https://gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-1/',
  2: 'https://careershubcumbria.co.uk/schools-colleges/benchmarks/benchmark-2',
  3: 'https://gov.uk/government/publications/careers-guidance-provision-for-young-people-in-schools/careers-guidance-and-access-for-education-and-training-providers',
  4: 'https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-4',
  5: 'https://llbsp.org.uk/?p=22689',
  6: 'https://llbsp.org.uk/gatsby-benchmark-resources/benchmark-6',
  7: 'https://gatsbybenchmarks.org.uk/updated-benchmarks/gatsby-benchmark-7/',
  8: 'https://llbsp.org.uk/benchmark-8-personal-guidance-requirements',
};

/** An official criterion of 2025, in our words. @param number such as `C25-1.1`: benchmark and place @param note what is uncertain */
export function gatsby2025(number: string, note?: string): Origin {
  return { provenance: 'official', source: from(TITLE, number, pageOf(number), note) };
}

/** A criterion of the 2025 text for schools, carried over to colleges. @param number such as `C25-3.1` @param note what else is uncertain */
export function byAnalogy(number: string, note?: string): Origin {
  const carried = 'Carried over from the text for schools: that for colleges was not seen.';
  return {
    provenance: 'adapted',
    source: from(
      'Gatsby Benchmarks, 2025, for schools',
      number,
      pageOf(number),
      note === undefined ? carried : `${carried} ${note}`,
    ),
  };
}

/** A criterion of the 2018 text for colleges that is kept. @param number such as `C18-5.3` @param note what is uncertain */
export function from2018(number: string, note: string): Origin {
  return {
    provenance: 'adapted',
    source: from(
      'Gatsby Benchmarks, 2018, for colleges',
      number,
      `https://resources.careersandenterprise.co.uk/browse-category/gatsby-benchmarks/gatsby-benchmark-${benchmarkOf(number)}`,
      note,
    ),
  };
}

/** The number of the benchmark in `C25-1.1`. */
const benchmarkOf = (number: string): string => number.slice(4, 5);

const pageOf = (number: string): string | undefined => PAGES[benchmarkOf(number)];

function from(title: string, number: string, url: string | undefined, note: string | undefined): Source {
  return {
    title,
    section: `Benchmark ${benchmarkOf(number)}; ${number}`,
    ...(url !== undefined && { url }),
    checkedOn: CHECKED,
    ...(note !== undefined && { note }),
  };
}
