import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { Organisation } from '../organisations/index.ts';
import { MANAGING_ROLES } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import { countFailure, refusedFor } from '../sign-in/index.ts';

/** Name of the job that tells those who decide that somebody asks to join. */
export const TELL_APPROVERS_JOB = 'tell-approvers';

/** However many could decide, not more are told: one is enough. */
const MOST_TOLD = 20;

/**
 * Tells the people who manage an institution that somebody asks to join it; the region's administrators when nobody there
 * could decide. Once an hour at most: what waits is all on the page. Nothing that the stranger wrote is in the message.
 */
export async function tellApprovers(services: Services, institutionId: string, now: Date): Promise<void> {
  const em = asServer(services.orm);
  const organisation = await em.findOne(Organisation, { id: institutionId });
  const counted = [{ of: 'joinNotices', key: institutionId }] as const;
  if (!organisation || (await refusedFor(em, counted, now)) !== null) return;
  await countFailure(em, counted, now);
  const own = await managersOf(em, sql`o.id = ${institutionId} and m.role in (${MANAGING_ROLES.institution})`);
  const told = own.length > 0 ? own : await managersOf(em, sql`m.role in (${MANAGING_ROLES.region})`);
  const path = own.length > 0 ? `/schools/${toGlobalId('Institution', institutionId)}/people` : '/people';
  const link = new URL(path, services.settings.publicUrl).href;
  for (const to of told) await services.mailer.send({ to, ...notice(organisation.name, link) });
}

/** Addresses of those who have signed in, and so will read it. */
async function managersOf(em: EntityManager, where: ReturnType<typeof sql>): Promise<readonly string[]> {
  const rows = await em.execute<{ email: string }[]>(
    sql`select distinct p.email from membership m join organisation o on o.id = m.organisation_id
        join person p on p.id = m.person_id and p.deactivated_at is null
        where ${where} and m.active_since is not null and m.ended_at is null order by p.email limit ${MOST_TOLD}`,
  );
  return rows.map(({ email }) => email);
}

const notice = (school: string, link: string) => ({
  subject: `Somebody asks to join ${school} in Waymark`,
  text: [
    'Hello,',
    '',
    `somebody asks to use Waymark for ${school}. See who it is, and decide:`,
    '',
    link,
    '',
    'Approve only people whom you know to work there.',
  ].join('\n'),
});
