import { raw, sql } from '@mikro-orm/postgresql';
import { noteRead } from '../ledger/index.ts';
import { allOf, anywhere, type Sql } from '../persistence/conditions.ts';
import {
  keyWindow,
  toKeyedConnection,
  type Connection,
  type KeyWindow,
  type PageArgs,
} from '../platform/connection.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { InstitutionStatus } from './institution.entity.ts';
import { INSTITUTION_COLUMNS, type InstitutionRow } from './institution-row.ts';
import { visibleInstitutions } from './visible-institutions.ts';

/** What a list of institutions is narrowed to. What is absent narrows nothing. */
export interface InstitutionFilter {
  readonly text?: string | null;
  readonly localAuthorities?: readonly string[] | null;
  readonly phases?: readonly string[] | null;
  readonly statuses?: readonly InstitutionStatus[] | null;
  readonly enrolledIn?: string | null;
  readonly notEnrolledIn?: string | null;
}

/** One page of the institutions that the actor may know of, by name. */
export async function listInstitutions(
  context: RequestContext,
  args: PageArgs,
  filter: InstitutionFilter,
): Promise<Connection<InstitutionRow>> {
  const list = `institutions ${JSON.stringify(filter)}`;
  const window = keyWindow(args, list);
  const where = allOf(visibleInstitutions(context), ...conditionsOf(filter));
  const rows = await context.read<InstitutionRow>(
    sql`select ${raw(INSTITUTION_COLUMNS)} from institution i where ${where} and ${after(window)}
        order by i.name, i.id limit ${raw(String(window.limit))}`,
    // Along the names, or through what is shared and then sorted: one is slow for who sees many, the other for who sees few.
    { planAnew: true },
  );
  await noteRead(
    context,
    rows.map(({ id }) => id),
    'register',
  );
  return toKeyedConnection(rows, () => countInstitutions(context, where), window, { list, idOf: ({ id }) => id });
}

async function countInstitutions({ read }: RequestContext, where: Sql): Promise<number> {
  const [counted] = await read<{ total: number }>(sql`select count(*)::int as total from institution i where ${where}`);
  return counted?.total ?? 0;
}

/** Institutions that come after one, in the order of their names. */
const after = ({ after: id }: KeyWindow): Sql =>
  id === null ? raw('true') : sql`(i.name, i.id) > (select name, id from institution where id = ${id})`;

function conditionsOf(filter: InstitutionFilter): readonly (Sql | null)[] {
  return [
    matchingText(filter.text),
    oneOf(raw('i.local_authority_code'), filter.localAuthorities),
    oneOf(raw('i.phase'), filter.phases),
    oneOf(raw('i.status'), filter.statuses),
    filter.enrolledIn ? sql`exists (${enrolment(filter.enrolledIn)})` : null,
    filter.notEnrolledIn ? sql`not exists (${enrolment(filter.notEnrolledIn)})` : null,
  ];
}

/** Institutions whose name has the text, or whose URN or UKPRN it is; null when there is no text. */
export function matchingText(text: string | null | undefined): Sql | null {
  // No name has a null byte, and PostgreSQL takes none.
  const wanted = text?.replaceAll('\0', '').trim();
  return wanted ? sql`i.name ilike ${anywhere(wanted)} or i.urn = ${wanted} or i.ukprn = ${wanted}` : null;
}

/** Rows whose column has one of these values; null when no values are given. */
export function oneOf(column: Sql, values: readonly string[] | null | undefined): Sql | null {
  if (!values) return null;
  const clean = values.map((value) => value.replaceAll('\0', ''));
  return clean.length === 0 ? raw('false') : sql`${column} in (${clean})`;
}

const enrolment = (programmeId: string): Sql =>
  sql`select from enrolment e where e.institution_id = i.id and e.programme_id = ${idOf('Programme', programmeId)}`;
