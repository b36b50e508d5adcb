import { bindText } from '../bind-texts.ts';
import type { Catalogues, LocalText } from '../text.ts';
import type { BenchmarkPair, Crosswalk, CrosswalkLink, Unpaired } from './crosswalk.ts';

type Noted<Part extends { readonly note?: LocalText }> = Omit<Part, 'note'> & { readonly note?: Catalogues<string> };

/**
 * Defines how one edition stands to another. Leave `criteria` out when only the benchmarks correspond. Otherwise every
 * criterion of both editions is named: in a link, among the dropped, or among the added.
 *
 * @example
 * defineCrosswalk({
 *   from: 'my-set/2025', to: 'my-set/2026',
 *   summary: { en: 'One year group more.' },
 *   benchmarks: [{ from: 'encounters', to: 'encounters', note: { en: 'Year 6 is new.' } }],
 *   criteria: { links: [{ from: 'encounters/every-year', to: 'encounters/every-year', relation: 'stricter' }] },
 * })
 */
export function defineCrosswalk(definition: {
  readonly from: string;
  readonly to: string;
  readonly summary: Catalogues<string>;
  readonly benchmarks: readonly (Omit<BenchmarkPair, 'note'> & { readonly note: Catalogues<string> })[];
  readonly criteria?: {
    readonly links: readonly Noted<CrosswalkLink>[];
    readonly dropped?: readonly Noted<Unpaired>[];
    readonly added?: readonly Noted<Unpaired>[];
  };
}): Crosswalk {
  const { criteria } = definition;
  return {
    from: definition.from,
    to: definition.to,
    summary: words(definition.summary),
    benchmarks: definition.benchmarks.map(({ note, ...pair }) => ({ ...pair, note: words(note) })),
    criteria: criteria
      ? {
          links: criteria.links.map(bindNote),
          dropped: (criteria.dropped ?? []).map(bindNote),
          added: (criteria.added ?? []).map(bindNote),
        }
      : null,
  };
}

const words = (texts: Catalogues<string>): LocalText => bindText(texts, (text) => text);

const bindNote = <Part extends { readonly note?: Catalogues<string> }>({ note, ...part }: Part) => ({
  ...part,
  ...(note && { note: words(note) }),
});
