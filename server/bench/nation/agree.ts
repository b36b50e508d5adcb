import { isDeepStrictEqual } from 'node:util';
import { MANNERS, type Contestant } from './contestants.ts';
import { OPERATIONS, type QueryId } from './operations.ts';
import { queryRequests, type Request } from './requests.ts';

/** The name by which an operation is known in its document. */
export const operationName = (document: string): string => /(?:query|mutation) (\w+)/.exec(document)?.[1] ?? '';

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** Sends one request, and gives the data in the shape of the API. @throws Error when there are errors in the answer */
export async function ask(
  { name, url }: Contestant,
  query: QueryId,
  { headers, variables }: Request,
): Promise<unknown> {
  const { document, read, title } = MANNERS[name];
  const text = document(query);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ operationName: operationName(text), query: text, variables }),
  });
  const body = (await response.json()) as Body;
  if (!response.ok || body.errors || !body.data)
    throw new Error(`${title} answers ${query} with ${response.status}: ${JSON.stringify(body).slice(0, 500)}`);
  return read(query, body.data as never);
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Where the pages of a query lie in its answer; null for what has none. */
const PAGES: Readonly<Record<QueryId, ((data: never) => PageInfo) | null>> = {
  Q1: null,
  Q2: (data: { node: { cohort: { pageInfo: PageInfo } } }) => data.node.cohort.pageInfo,
  Q3: null,
  Q4: (data: { institutions: { pageInfo: PageInfo } }) => data.institutions.pageInfo,
};

/** Requests of a query as a contestant takes them. */
export const requestsTo = (
  { name }: Contestant,
  query: QueryId,
  institutions: number,
  cursors: readonly (string | null)[],
): readonly Request[] =>
  queryRequests(query, institutions, cursors).map(({ headers, variables }) => ({
    headers,
    variables: MANNERS[name].variables(variables),
  }));

/** Reads all pages of a query, one after the other, and gives where each begins. */
export async function cursorsOf(
  contestant: Contestant,
  query: QueryId,
  institutions: number,
): Promise<readonly (string | null)[]> {
  const pageInfo = PAGES[query];
  const cursors: (string | null)[] = [null];
  while (pageInfo) {
    const [request] = requestsTo(contestant, query, institutions, [cursors.at(-1) ?? null]);
    const { hasNextPage, endCursor } = pageInfo((await ask(contestant, query, request as Request)) as never);
    // The last page is shorter than the others.
    if (!hasNextPage || cursors.length > 1_000) return cursors.length > 1 ? cursors.slice(0, -1) : cursors;
    cursors.push(endCursor);
  }
  return cursors;
}

/** Requests that are compared. */
const COMPARED = 12;

/** Fails unless all contestants that take part in a query give the same answers to the same requests. */
export async function agree(
  query: QueryId,
  parties: readonly { readonly contestant: Contestant; readonly requests: readonly Request[] }[],
): Promise<void> {
  const [first] = parties;
  if (!first) return;
  const count = Math.min(COMPARED, first.requests.length);
  for (let index = 0; index < count; index += 1) {
    const place = Math.floor((index * first.requests.length) / count);
    const answers = await Promise.all(
      parties.map(async ({ contestant, requests }) => ({
        title: MANNERS[contestant.name].title,
        answer: comparable(await ask(contestant, query, requests[place] as Request)),
      })),
    );
    const other = answers.find(({ answer }) => !isDeepStrictEqual(answer, answers[0]?.answer));
    if (other) throw new Error(differ(query, answers[0] as Answer, other));
  }
}

interface Answer {
  readonly title: string;
  readonly answer: unknown;
}

/** Cursors are opaque, and each contestant has its own. */
function comparable(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => (key === 'endCursor' && value !== null ? 'a cursor' : value)),
  );
}

function differ(query: QueryId, one: Answer, other: Answer): string {
  const [path, left, right] = firstDifference(one.answer, other.answer);
  return `${one.title} and ${other.title} disagree about ${query} (${OPERATIONS[query].title}) at ${path}: ${JSON.stringify(left)?.slice(0, 200)} and ${JSON.stringify(right)?.slice(0, 200)}.`;
}

function firstDifference(one: unknown, other: unknown, path = 'data'): readonly [string, unknown, unknown] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path, one, other];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const [left, right] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
    if (!isDeepStrictEqual(left, right)) return firstDifference(left, right, `${path}.${key}`);
  }
  return [path, one, other];
}
