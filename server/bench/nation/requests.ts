import pg from 'pg';
import type { AnswerValue, Edition, Question } from '@waymark/kit';
import { seededRandom } from '../../src/demo/random.ts';
import { SESSION_COOKIE } from '../../src/people/sessions.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { OpenNation } from './open-nation.ts';
import type { QueryId } from './operations.ts';
import {
  ADMINISTRATOR_SECRET,
  assessmentId,
  hasDraft,
  institutionId,
  leaderSecret,
  PARTNER_KEY,
  PROGRAMME_ID,
  roundId,
  urnOf,
} from './ids.ts';

/** Who sends a request, and what is in it. */
export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const signedIn = (secret: string) => ({ cookie: `${SESSION_COOKIE}=${secret}` });
const ADMINISTRATOR = signedIn(ADMINISTRATOR_SECRET);
const PARTNER = { authorization: `Bearer ${PARTNER_KEY.key}` };

/** Different requests of a kind. More would be no different, and take memory of whoever sends them. */
const MOST = 1_000;
const LAST_ROUND = 3;

/**
 * Requests of a query, each about something else, in an order that looks random and is the same every time.
 *
 * @param cursors where pages begin, for what has pages: they are each contestant's own
 */
export function queryRequests(
  query: QueryId,
  institutions: number,
  cursors: readonly (string | null)[] = [null],
): readonly Request[] {
  const programmeId = toGlobalId('Programme', PROGRAMME_ID);
  const round = (ordinal: number) => toGlobalId('Round', roundId(ordinal));
  switch (query) {
    case 'Q1':
      return someOf(institutions).map((n) => ({ headers: signedIn(leaderSecret(n)), variables: { urn: urnOf(n) } }));
    case 'Q2':
      return shuffled(cursors).map((after) => ({
        headers: ADMINISTRATOR,
        variables: { programmeId, roundId: round(LAST_ROUND), after },
      }));
    case 'Q3':
      return [1, 2, 3].map((ordinal) => ({
        headers: ADMINISTRATOR,
        variables: { programmeId, roundId: round(ordinal) },
      }));
    case 'Q4':
      return shuffled(cursors).map((after) => ({ headers: PARTNER, variables: { after } }));
  }
}

const someOf = (institutions: number): readonly number[] =>
  shuffled(Array.from({ length: institutions }, (_, index) => index + 1)).slice(0, MOST);

function shuffled<Thing>(things: readonly Thing[]): readonly Thing[] {
  const random = seededRandom(1);
  return things
    .map((thing) => ({ thing, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}

/** An answer of a draft that is saved again and again, with one of two values in turn. */
export interface Saving {
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, but for the value and the revision that was seen. */
  readonly input: { readonly assessmentId: string; readonly criterion: string; readonly item: string };
  /** The value that is there, and another. */
  readonly values: readonly [object, object];
  /** Of the answer, as it is stored now. */
  readonly revision: number;
}

interface AnswerRow {
  readonly institution_id: string;
  readonly assessment_id: string;
  readonly criterion: string;
  readonly item: string;
  readonly value: AnswerValue;
  readonly revision: number;
}

/** One answer of each draft, as it is now: contestants change them. */
export async function savings({ url, institutions }: OpenNation): Promise<readonly Saving[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const editions = await client.query<{ definition: Edition }>(
      'select e.definition from edition e join programme p on p.edition_id = e.id where p.id = $1',
      [PROGRAMME_ID],
    );
    const answers = await client.query<AnswerRow>(
      `select distinct on (w.institution_id) w.institution_id, w.assessment_id, w.criterion, w.item, w.value, w.revision
       from answer w join assessment a on a.institution_id = w.institution_id and a.id = w.assessment_id
       where a.round_id = $1 and w.value ->> 'kind' in ('yes-no', 'band', 'option')
       order by w.institution_id, md5(w.institution_id || w.criterion || w.item)`,
      [roundId(LAST_ROUND)],
    );
    const edition = editions.rows[0]?.definition;
    const byInstitution = new Map(answers.rows.map((row) => [row.institution_id, row]));
    return drafts(institutions).flatMap((n): Saving[] => {
      const row = byInstitution.get(institutionId(n));
      const question = row && edition && questionOf(edition, row.criterion);
      return row && question ? [savingOf(n, row, question)] : [];
    });
  } finally {
    await client.end();
  }
}

const drafts = (institutions: number): readonly number[] =>
  Array.from({ length: institutions }, (_, index) => index + 1).filter(hasDraft);

function questionOf({ benchmarks }: Edition, name: string): Question | undefined {
  const [benchmarkId, criterionId] = name.split('/');
  return benchmarks.find(({ id }) => id === benchmarkId)?.criteria.find(({ id }) => id === criterionId)?.ask;
}

function savingOf(n: number, { criterion, item, value, revision }: AnswerRow, question: Question): Saving {
  return {
    headers: signedIn(leaderSecret(n)),
    input: { assessmentId: toGlobalId('Assessment', institutionId(n), assessmentId(n, LAST_ROUND)), criterion, item },
    values: [asInput(value), asInput(otherValue(value, question))],
    revision,
  };
}

/** Another answer that the question can have. */
function otherValue(value: AnswerValue, question: Question): AnswerValue {
  const options = 'scale' in question ? question.scale.options.map(({ id }) => id) : [];
  const other = (present: string): string => options.find((option) => option !== present) ?? present;
  switch (value.kind) {
    case 'yes-no':
      return { kind: 'yes-no', yes: !value.yes };
    case 'band':
      return { kind: 'band', band: other(value.band) };
    case 'option':
      return { kind: 'option', option: other(value.option) };
    default:
      throw new TypeError(`an answer of the kind ${value.kind} has no other that is known`);
  }
}

/** A value without its kind, which follows from its one field. */
function asInput({ kind: _kind, ...value }: AnswerValue): object {
  return value;
}

/** Each draft is submitted once. */
export const submissions = (institutions: number): readonly Request[] =>
  drafts(institutions).map((n) => ({
    headers: signedIn(leaderSecret(n)),
    variables: {
      input: {
        assessmentId: toGlobalId('Assessment', institutionId(n), assessmentId(n, LAST_ROUND)),
        declaration: true,
      },
    },
  }));

/** Takes submissions back, so that the next contestant finds drafts as the one before did. */
export async function takeBack({ url, institutions }: OpenNation): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `with taken as (
         update assessment set state = 'draft', submitted_at = null, submitted_by = null, submitted_by_id = null
         where round_id = $1 and id = any($2::uuid[]) and state = 'submitted' returning institution_id, id)
       update evaluation v set receipt = null, evidence = null from taken t where v.institution_id = t.institution_id and v.assessment_id = t.id`,
      [roundId(LAST_ROUND), drafts(institutions).map((n) => assessmentId(n, LAST_ROUND))],
    );
  } finally {
    await client.end();
  }
}
