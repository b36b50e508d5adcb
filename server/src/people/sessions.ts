import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sql, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { asServer, readAsServer } from '../persistence/as-server.ts';
import type { PersonActor, Role } from '../platform/actor.ts';
import { Session } from './session.entity.ts';

export const SESSION_COOKIE = 'wm_session';

/** A session ends this many days after it began, used or not. */
export const SESSION_DAYS = 14;

/** A session that is not used for this long ends. */
export const SESSION_IDLE_HOURS = 12;
/** How exactly the last use is known: writing it down at each request would cost a write for each. */
const USE_MINUTES = 10;
/** Most characters of what a browser calls itself. */
const MOST_BROWSER = 300;

/** Where and how somebody signs in. */
export interface SignedIn {
  /** The User-Agent header. */
  readonly browser?: string | undefined;
  /** Whether they proved who they are. */
  readonly proved?: boolean;
  /** What they act as; left out or no longer theirs, where they acted last; null for none of their memberships. */
  readonly membershipId?: string | null | undefined;
}

/** No membership has it. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Signs a person in, where they acted last. Returns the session's secret, or null when there is no such person. */
export async function openSession(
  em: EntityManager,
  personId: string,
  now: Date,
  { browser = '', proved = false, membershipId }: SignedIn = {},
): Promise<string | null> {
  const [person] = await em.execute<{ membership_id: string | null }[]>(
    `select (select m.id from membership m where m.person_id = p.id and m.ended_at is null
             order by m.id = ? desc, m.last_acted_at desc nulls last, m.created_at, m.id limit 1) as membership_id
     from person p where p.id = ? and p.deactivated_at is null`,
    [membershipId ?? NOBODYS, personId],
  );
  if (!person) return null;
  const actsAs = membershipId === null ? null : person.membership_id;
  await noteSignIn(em, actsAs, now);
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 24 * 60 * 60 * 1000);
  em.persist(
    em.create(Session, {
      secretHash: hashOf(secret),
      id: randomUUID(),
      personId,
      membershipId: actsAs,
      createdAt: now,
      expiresAt,
      browser: browser.slice(0, MOST_BROWSER),
      lastUsedAt: now,
      provedAt: proved ? now : null,
    }),
  );
  await em.flush();
  return secret;
}

/**
 * From now on the membership that is acted in waits for nobody to sign in, and the next sign-in begins there. Invitations
 * to others wait on: nobody has taken them up.
 */
async function noteSignIn(em: EntityManager, membershipId: string | null, now: Date): Promise<void> {
  if (membershipId === null) return;
  await em.execute(
    `update membership set active_since = coalesce(active_since, ?), last_acted_at = ? where id = ? and ended_at is null`,
    [now, now, membershipId],
  );
}

/**
 * Ends the session that a browser had before it signs in again, and returns the membership that was acted in there. Undefined
 * when there was none, or it was somebody else's.
 */
export async function replaceSession(
  em: EntityManager,
  secret: string | undefined,
  personId: string,
): Promise<string | undefined> {
  const before = secret === undefined ? null : await em.findOne(Session, { secretHash: hashOf(secret) });
  if (before === null) return undefined;
  await em.nativeDelete(Session, { secretHash: before.secretHash });
  return before.personId === personId ? (before.membershipId ?? undefined) : undefined;
}

/** Signs a browser out. */
export async function closeSession(em: EntityManager, secret: string): Promise<void> {
  await em.nativeDelete(Session, { secretHash: hashOf(secret) });
}

interface SessionRow {
  readonly person_id: string;
  readonly person_name: string;
  readonly membership_id: string | null;
  readonly organisation_id: string | null;
  readonly organisation_kind: 'region' | 'institution' | 'partner' | null;
  readonly role: Role | null;
  readonly used_long_ago: boolean;
}

/** Finds who a session belongs to; null when it has ended or never was. */
export async function actorOfSession(orm: MikroORM, secret: string, now: Date): Promise<PersonActor | null> {
  const secretHash = hashOf(secret);
  const [row] = await readAsServer(orm)<SessionRow>(
    sql`select s.person_id, p.name as person_name, m.id as membership_id, m.organisation_id, o.kind as organisation_kind, m.role,
          coalesce(s.last_used_at, s.created_at) < ${minutesBefore(now, USE_MINUTES)} as used_long_ago
        from session s join person p on p.id = s.person_id
        left join membership m on m.id = s.membership_id and m.ended_at is null left join organisation o on o.id = m.organisation_id
        where s.secret_hash = ${secretHash} and s.expires_at > ${now}
          and coalesce(s.last_used_at, s.created_at) > ${minutesBefore(now, SESSION_IDLE_HOURS * 60)} and p.deactivated_at is null`,
  );
  if (!row) return null;
  if (row.used_long_ago) await asServer(orm).nativeUpdate(Session, { secretHash }, { lastUsedAt: now });
  const { membership_id: id, organisation_id: organisationId, organisation_kind: organisationKind, role } = row;
  const membership =
    id && organisationId && organisationKind && role ? { id, organisationId, organisationKind, role } : null;
  return { kind: 'person', id: row.person_id, name: row.person_name, membership, sessionHash: secretHash };
}

/** Removes the sessions that have ended. */
export async function sweepSessions(em: EntityManager, now: Date): Promise<void> {
  const idleSince = minutesBefore(now, SESSION_IDLE_HOURS * 60);
  await em.execute(`delete from session where expires_at <= ? or coalesce(last_used_at, created_at) <= ?`, [
    now,
    idleSince,
  ]);
}

const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
