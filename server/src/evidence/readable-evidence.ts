import { sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { RequestContext } from '../platform/request-context.ts';
import { programmesReadable } from '../sharing/index.ts';

/**
 * The evidence of an institution that the actor may read, by the criteria that it supports: `all`, or the keys of those
 * that the institution answered in the programmes whose evidence is shared with the actor; none when nothing is.
 */
export function readableCriteria(context: RequestContext): DataLoader<string, 'all' | ReadonlySet<string>> {
  return new DataLoader(async (institutionIds) => {
    const programmes = await Promise.all(institutionIds.map((id) => programmesReadable(context, id, 'evidence')));
    return Promise.all(
      institutionIds.map(async (id, index) => {
        const readable = programmes[index] ?? [];
        return readable === 'all' ? readable : criteriaOfProgrammes(context, id, readable);
      }),
    );
  });
}

/** Whether evidence that supports these criteria is among what may be read. */
export const isReadable = (readable: 'all' | ReadonlySet<string>, supports: readonly string[]): boolean =>
  readable === 'all' || supports.some((key) => readable.has(key));

/** Keys of the criteria of every edition that was answered and submitted in these programmes, as evidence names them. */
async function criteriaOfProgrammes(
  { em }: RequestContext,
  institutionId: string,
  programmeIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (programmeIds.length === 0) return new Set();
  const rows = await em.execute<{ readonly key: string }[]>(
    sql`select distinct split_part(c -> 'origin' ->> 'set', '/', 1) || ':' || (b ->> 'id') || '/' || (c ->> 'id') as key
        from assessment a join edition d on d.id = a.edition_id,
          jsonb_array_elements(d.definition -> 'benchmarks') b, jsonb_array_elements(b -> 'criteria') c
        where a.institution_id = ${institutionId} and a.programme_id in (${programmeIds}) and a.state = 'submitted'`,
  );
  return new Set(rows.map(({ key }) => key));
}
