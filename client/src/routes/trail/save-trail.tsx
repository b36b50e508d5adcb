import { useState } from 'react';
import type { Trail_EntryFragment as Entry } from '../../graphql/graphql.ts';
import { messageOf } from '../../api/problem.ts';
import { LinkButton } from '../../ui/button.tsx';
import { saveCsv } from '../../ui/csv.ts';
import { useWords } from '../../words/use-words.ts';
import type { TrailPage } from './use-trail.ts';

interface Props {
  /** Whose activity it is. */
  readonly name: string;
  readonly total: number;
  /** Reads a page of what the list shows, after a cursor. */
  readonly read: (after: string | null) => Promise<TrailPage>;
}

/** Saves everything that the list shows, not this page alone, as a file for spreadsheets. */
export function SaveTrail({ name, total, read }: Props) {
  const t = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    const entries: Entry[] = [];
    let after: string | null = null;
    do {
      setSaid(t('trail.csv-saving', { done: entries.length, total }));
      const page: TrailPage = await read(after);
      entries.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    const columns = ['number', 'when', 'what', 'who', 'csv-type', 'csv-hash'];
    saveCsv(t('trail.csv-name', { name }), [
      columns.map((column) => t(`trail.${column}`)),
      ...entries.map(({ sequence, at, sentence, actor, type, hash }) => [
        sequence,
        at,
        sentence,
        actor?.name ?? t('trail.server'),
        type,
        hash,
      ]),
    ]);
    setSaid(null);
  };
  return (
    <>
      <LinkButton onClick={() => void save().catch((error: unknown) => setSaid(messageOf(error, t('ui.offline'))))}>
        {t('trail.csv')}
      </LinkButton>
      <span role="status">{said}</span>
    </>
  );
}
