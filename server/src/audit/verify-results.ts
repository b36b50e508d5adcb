import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { editionHash, type Edition } from '@waymark/kit';
import { checkResult, isComputable } from './check-result.ts';
import type { Faults } from './faults.ts';
import { BEFORE_ALL, inBatches } from './in-batches.ts';
import { readResults } from './read-results.ts';

/** What was looked at. */
export interface CheckedResults {
  readonly results: number;
  /** Of those, results of which the answers could not be checked: their evidence was not kept when they were frozen. */
  readonly withoutInputs: number;
}

/**
 * Checks every frozen result: that receipt, result, answers and what is shown belong together and are those of the trail.
 *
 * @param em within one moment
 * @param institutionId one institution alone; null for all
 */
export async function verifyResults(
  em: EntityManager,
  faults: Faults,
  institutionId: string | null = null,
): Promise<CheckedResults> {
  let [results, withoutInputs] = [0, 0];
  for await (const frozen of readResults(em, institutionId)) {
    results += 1;
    if (!isComputable(frozen)) withoutInputs += 1;
    const { institutionId: streamId, assessmentId, event } = frozen;
    for (const message of checkResult(frozen))
      faults.add(`Assessment ${assessmentId}: ${message}`, {
        streamId,
        sequence: event?.sequence ?? null,
        eventId: event?.id ?? null,
      });
  }
  await findLost(em, faults, institutionId);
  return { results, withoutInputs };
}

/** Assessments that were submitted, as the trail says, and are not there at all. */
async function findLost(em: EntityManager, faults: Faults, only: string | null): Promise<void> {
  const lost = inBatches<{ id: string; stream_id: string; subject: string }, string>(em, {
    first: '0',
    keyOf: ({ id }) => id,
    after: (key, size) =>
      sql`select e.id::text, e.stream_id, e.subject from domain_event e
          where e.id > ${key}::bigint and e.type = 'assessment.submitted' and e.stream_id = coalesce(${only}::uuid, e.stream_id)
            and not exists (select from assessment a where a.institution_id = e.stream_id and a.id::text = e.subject)
          order by e.id limit ${size}`,
  });
  for await (const { id: eventId, stream_id: streamId, subject } of lost)
    faults.add(`Assessment ${subject}: it was submitted, and was removed.`, { streamId, eventId });
}

/** Checks that every stored edition is the one that its hash stands for. Returns how many there are. */
export async function verifyEditions(em: EntityManager, faults: Faults): Promise<number> {
  let count = 0;
  const editions = inBatches<{ id: string; key: string; hash: string; definition: Edition }, string>(em, {
    size: 10,
    first: BEFORE_ALL,
    keyOf: ({ id }) => id,
    after: (key, size) =>
      sql`select id, key, hash, definition from edition where id > ${key}::uuid order by id limit ${size}`,
  });
  for await (const { key, hash, definition } of editions) {
    count += 1;
    if (editionHash(definition) !== hash)
      faults.add(`The edition ${key} was changed after it was stored (its hash was ${hash}).`);
  }
  return count;
}
