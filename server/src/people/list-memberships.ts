import { raw, sql } from '@mikro-orm/postgresql';
import { Membership, type OrganisationKind } from '../organisations/index.ts';
import { allOf, anywhere, type Sql } from '../persistence/conditions.ts';
import { reachOf } from '../permissions/index.ts';
import { organisationOf, type Actor, type Role } from '../platform/actor.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { MembershipState } from './membership-state.ts';
import { membershipPolicy } from './membership.policy.ts';

/** What a list of memberships is narrowed to. What is absent narrows nothing, but what has ended is asked for. */
export interface MembershipFilter {
  readonly text?: string | null;
  readonly organisationId?: string | null;
  readonly kinds?: readonly OrganisationKind[] | null;
  readonly roles?: readonly Role[] | null;
  readonly states?: readonly MembershipState[] | null;
}

/** One page of the memberships that the actor may know of, by name. */
export async function listMemberships(
  { em, actor }: RequestContext,
  args: PageArgs,
  filter: MembershipFilter,
): Promise<Connection<Membership>> {
  const list = `memberships ${JSON.stringify(filter)}`;
  const window = pageWindow(args, list);
  const where = allOf(visibleTo(actor), ...conditionsOf(actor, filter));
  const from = sql`membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id where ${where}`;
  const [rows, [counted]] = await Promise.all([
    em.execute<object[]>(
      sql`select m.* from ${from} order by ${shownName(actor)}, m.id limit ${window.limit} offset ${window.offset}`,
    ),
    em.execute<{ total: number }[]>(sql`select count(*)::int as total from ${from}`),
  ]);
  const memberships = rows.map((row) => em.map(Membership, row));
  return toConnection(memberships, counted?.total ?? 0, window, list);
}

/** The region knows all, others those of the organisation they act for; what has ended those alone who manage people. */
function visibleTo(actor: Actor): Sql {
  const own = actor.kind === 'person' ? actor.membership : null;
  if (!own) return raw('false');
  const where =
    reachOf(actor, 'Query.memberships') === 'everywhere'
      ? raw('true')
      : sql`m.organisation_id = ${organisationOf(actor)}`;
  const manages = membershipPolicy.manage(actor, { id: own.organisationId });
  return manages ? where : sql`${where} and m.ended_at is null`;
}

function conditionsOf(
  actor: Actor,
  { text, organisationId, kinds, roles, states }: MembershipFilter,
): readonly (Sql | null)[] {
  return [
    matching(actor, text),
    organisationId ? sql`m.organisation_id = ${idOf('Organisation', organisationId)}` : null,
    among(raw('o.kind'), kinds),
    among(raw('m.role'), roles),
    among(STATE, states ?? ['invited', 'active']),
  ];
}

const STATE = raw(
  `case when m.ended_at is not null then 'ended' when m.active_since is null then 'invited' else 'active' end`,
);

/** Searching, too, tells nobody what the name of somebody is who has not signed in with them yet. */
const shownName = (actor: Actor): Sql =>
  raw(
    reachOf(actor, 'Person') === 'everywhere'
      ? 'p.name'
      : 'case when m.active_since is null then coalesce(m.invited_name, p.name) else p.name end',
  );

function matching(actor: Actor, text: string | null | undefined): Sql | null {
  // No name has a null byte, and PostgreSQL takes none.
  const wanted = text?.replaceAll('\0', '').trim();
  if (!wanted) return null;
  const pattern = anywhere(wanted);
  return sql`${shownName(actor)} ilike ${pattern} or p.email ilike ${pattern} or o.name ilike ${pattern}`;
}

/** Rows whose column has one of these values; null when no values are given. */
function among(column: Sql, values: readonly string[] | null | undefined): Sql | null {
  if (!values) return null;
  return values.length === 0 ? raw('false') : sql`${column} in (${values})`;
}
