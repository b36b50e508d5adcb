import type { Pool } from 'pg';
import { uuidOf } from './encoding.ts';

// What writing costs by itself: the rows that must change, in one transaction, and nothing that is computed, checked or told.

type Variables = Readonly<Record<string, unknown>>;
interface Input {
  readonly assessmentId: string;
  readonly criterion: string;
  readonly item: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export async function saveBare(pool: Pool, { input }: Variables, institutionId: string) {
  const { assessmentId, criterion, item, value } = input as Input;
  return within(pool, {
    name: 'save',
    text: `insert into answer (institution_id, assessment_id, criterion, item, value, revision, author_id, author_name, saved_at)
      values ($1, $2, split_part($3, ':', 2), $4, $5::jsonb, 1, $1, 'Nobody', now())
      on conflict (institution_id, assessment_id, criterion, item) do update
        set value = excluded.value, revision = answer.revision + 1, saved_at = excluded.saved_at`,
    values: [institutionId, uuidOf(assessmentId), criterion, item, JSON.stringify(asStored(value))],
  });
}

export async function submitBare(pool: Pool, { input }: Variables, institutionId: string) {
  const { assessmentId } = input as Input;
  return within(pool, {
    name: 'submit',
    text: `update assessment set state = 'submitted', submitted_at = now(), submitted_by = 'Nobody', revision = revision + 1
      where institution_id = $1 and id = $2 and state = 'draft'`,
    values: [institutionId, uuidOf(assessmentId)],
  });
}

interface Write {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

async function within(pool: Pool, write: Write) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rowCount } = await client.query(write);
    await client.query('commit');
    return { written: rowCount };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** An answer's one field of the input, as it is stored. */
function asStored(value: Readonly<Record<string, unknown>>): object {
  const [kind = '', content] = Object.entries(value)[0] ?? [];
  return kind === 'yes' ? { kind: 'yes-no', yes: content } : { kind, [kind]: content };
}
