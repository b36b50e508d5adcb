import type { Provenance, Source } from '@waymark/kit';

const AWAITS =
  'Proposed by us: no public source has criteria for primary schools. It awaits confirmation by the regional body, and is not to be relied on before.';

/** The page with the region's titles and headline statements, in force since the pilot of 2019 to 2021. */
const PAGE = {
  title: 'North East Ambition: primary career benchmarks',
  url: 'https://ambition.northeast-ca.gov.uk/education/primary-schools',
  checkedOn: '2026-11-24',
};

/**
 * Where a proposed criterion comes from: the headline statement that it serves, which is the region's, and a proposal that is ours.
 *
 * @param proposal its number, such as `P-1.1`: benchmark and place
 * @param note what else is uncertain
 */
export function proposed(
  proposal: string,
  note?: string,
): { readonly source: Source; readonly provenance: Provenance } {
  const benchmark = proposal.slice(2, 3);
  return {
    provenance: 'proposed',
    source: {
      ...PAGE,
      section: `Benchmark ${benchmark}; proposal ${proposal}`,
      note: note === undefined ? AWAITS : `${note} ${AWAITS}`,
    },
  };
}
