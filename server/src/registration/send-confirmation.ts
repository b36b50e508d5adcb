import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership, Organisation } from '../organisations/index.ts';
import { Person } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { hashOfSecret, newSecret } from '../sign-in/index.ts';
import { JoinRequest } from './join-request.entity.ts';

/** Name of the job that has an address confirmed. It runs apart from the request, so that no answer's time tells who is known. */
export const CONFIRM_JOB = 'confirm-join-request';

/** Which request, as the queue keeps it. */
export interface JoinJob {
  readonly institutionId: string;
  readonly id: string;
}

/**
 * Sends the link that confirms an address. Nothing that a stranger typed stands in the message, because it goes to an
 * address that may be somebody else's.
 */
export async function sendConfirmation(services: Services, { institutionId, id }: JoinJob): Promise<void> {
  const em = asServer(services.orm);
  const request = await em.findOne(JoinRequest, { institutionId, id, confirmedAt: null });
  const organisation = await em.findOne(Organisation, { id: institutionId });
  if (!request || !organisation) return;
  const { email } = request;
  if (await belongs(em, email, institutionId)) {
    em.remove(request);
    await em.flush();
    return services.mailer.send({ to: email, ...belongsAlready(organisation.name, services.settings.publicUrl) });
  }
  const secret = newSecret();
  request.secretHash = hashOfSecret(secret);
  await em.flush();
  const link = new URL(`/register/confirm#${secret}`, services.settings.publicUrl).href;
  await services.mailer.send({ to: email, ...confirmation(organisation.name, link) });
}

/** Whether somebody with this address acts there already. */
async function belongs(em: EntityManager, email: string, organisationId: string): Promise<boolean> {
  const person = await em.findOne(Person, { email, deactivatedAt: null });
  return person !== null && (await em.count(Membership, { personId: person.id, organisationId, endedAt: null })) > 0;
}

const confirmation = (school: string, link: string) => ({
  subject: 'Confirm your e-mail address for Waymark',
  text: [
    'Hello,',
    '',
    `somebody asked to use Waymark for ${school} and gave this address. If it was you, open this link:`,
    '',
    link,
    '',
    'It works once, and for 24 hours. After that, somebody at the school or the regional hub decides, and you hear from us either way. If it was not you, do nothing: nobody can use Waymark with your address.',
  ].join('\n'),
});

const belongsAlready = (school: string, address: string) => ({
  subject: `You can use Waymark for ${school} already`,
  text: [
    'Hello,',
    '',
    `somebody asked to use Waymark for ${school} and gave this address. You have a role there already. Ask for a link to sign in here:`,
    '',
    address,
  ].join('\n'),
});
