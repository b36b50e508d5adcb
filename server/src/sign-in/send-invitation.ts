import { Membership, Organisation } from '../organisations/index.ts';
import { Person } from '../people/index.ts';
import type { Services } from '../platform/services.ts';
import { makeLink, MINUTES } from './send-link.ts';
import { asServer } from '../persistence/as-server.ts';

/** A job, as the queue keeps it. */
export interface InvitationJob {
  readonly membershipId: string;
}

const DAY_MINUTES = 24 * 60;

/** Tells somebody that they act for an organisation now, with a link to sign in by. Nothing is sent when that has ended. */
export async function sendInvitation(
  services: Pick<Services, 'orm' | 'mailer' | 'settings'>,
  { membershipId }: InvitationJob,
  now: Date,
): Promise<void> {
  const em = asServer(services.orm);
  const membership = await em.findOne(Membership, { id: membershipId, endedAt: null });
  if (!membership) return;
  const [person, organisation] = await Promise.all([
    em.findOne(Person, { id: membership.personId, deactivatedAt: null }),
    em.findOne(Organisation, { id: membership.organisationId }),
  ]);
  if (!person || !organisation) return;
  const link = { personId: person.id, purpose: 'invitation', browserHash: null, membershipId } as const;
  const secret = await makeLink(em, link, now);
  await services.mailer.send({
    to: person.email,
    subject: `You can use Waymark for ${organisation.name}`,
    text: [
      `Hello ${person.name},`,
      '',
      `you were given a role at ${organisation.name} in Waymark, where schools and colleges see how they stand against career benchmarks. Open this link to begin:`,
      '',
      new URL(`/sign-in/link#${secret}`, services.settings.publicUrl).href,
      '',
      `It works once, and for ${MINUTES.invitation / DAY_MINUTES} days. Afterwards, ask for a link on the first page, or set a password under “Your account”.`,
    ].join('\n'),
  });
}
