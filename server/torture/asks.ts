import { institutionalIdOf } from '../src/platform/global-id.ts';
import type { BegunSchool, HttpApi } from '../testing/http-api.ts';
import type { Ledger } from './ledger/ledger.ts';
import { saveNumber } from './ledger/save-number.ts';
import { CRITERIA } from './ledger/writer.ts';
import type { Ask } from './load.ts';

const READ = `query ($id: ID!) { node(id: $id) { ... on Assessment { headline { achieved applicable }
  benchmarks { slot outcome percent criteria { key finding { outcome } } } } } }`;

/** Reads a school's page. Answers `ok`, `503` with when to come back, or what else was said. */
export const readPage =
  (api: HttpApi, { cookie, assessmentId }: BegunSchool): Ask =>
  async () => {
    const { status, headers, errors } = await api.send(READ, { cookie, variables: { id: assessmentId } });
    return answerOf(status, headers, errors[0]?.extensions?.['code']);
  };

/** Reads a short list that takes few statements. */
export const listProgrammes =
  (api: HttpApi, cookie: string): Ask =>
  async () => {
    const query = '{ programmes(first: 5) { edges { node { name enrolled } } } }';
    const { status, headers, errors } = await api.send(query, { cookie });
    return answerOf(status, headers, errors[0]?.extensions?.['code']);
  };

/** Fetches what needs no database. */
export const fetchStatic =
  (address: string, path = '/'): Ask =>
  async () => {
    const response = await fetch(new URL(path, address));
    await response.arrayBuffer();
    return response.ok ? 'ok' : String(response.status);
  };

/** Says `503` only of what tells when to come back. */
export function answerOf(status: number, headers: Headers, code: unknown): string {
  if (status === 503) return headers.has('retry-after') ? '503' : '503 without Retry-After';
  return code === undefined ? 'ok' : `${status} ${String(code)}`;
}

/** Saves of one school, one after the other over its criteria; several may be under way. */
export class Saving {
  readonly #revisions = new Map<string, number>();
  readonly #api: HttpApi;
  readonly #school: BegunSchool;
  readonly #ledger: Ledger;
  readonly #free: string[] = [...CRITERIA];

  constructor(api: HttpApi, school: BegunSchool, ledger: Ledger) {
    this.#api = api;
    this.#school = school;
    this.#ledger = ledger;
  }

  /** Answers `ok`, `503`, `busy` when all criteria are under way, or what else was said. */
  readonly save: Ask = async () => {
    const criterion = this.#free.shift();
    if (criterion === undefined) return 'busy';
    const { cookie, assessmentId } = this.#school;
    const expectedRevision = this.#revisions.get(criterion) ?? 0;
    const { id } = institutionalIdOf('Assessment', assessmentId);
    const save = this.#ledger.send({ assessmentId: id, criterion, revision: expectedRevision + 1 });
    const { value } = save;
    const told = await saveNumber(this.#api, { cookie, assessmentId, criterion, value, expectedRevision });
    // What has no answer is left alone: nobody knows its revision.
    if (told.kind === 'hung' || (told.kind === 'away' && told.why !== 'UNAVAILABLE')) return told.kind;
    this.#free.push(criterion);
    if (told.kind === 'away') {
      save.state = 'refused';
      return '503';
    }
    if (told.kind !== 'stored') return told.kind === 'wrong' ? told.why : told.kind;
    save.state = 'acknowledged';
    this.#revisions.set(criterion, save.revision);
    return 'ok';
  };
}
