import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../people/index.ts';
import type { Services } from '../platform/services.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import { SignInLink, type LinkPurpose } from './sign-in-link.entity.ts';
import { countFailure, refusedFor } from './throttle.ts';
import { asServer } from '../persistence/as-server.ts';

/** Name of the job that sends a link. It runs apart from the request, so that no answer's time tells who is known. */
export const SEND_LINK_JOB = 'send-sign-in-link';

/** How long a link works. */
export const MINUTES: Readonly<Record<LinkPurpose, number>> = {
  'sign-in': 10,
  invitation: 7 * 24 * 60,
  'second-factor': 10,
};

/** A job, as the queue keeps it. */
export interface LinkJob {
  readonly email: string;
  /** Hash of the secret in the cookie of the browser that asked. */
  readonly browserHash: string;
}

/** Sends somebody the link that they asked for. Who is not known, or asked too often, gets nothing, and nobody is told. */
export async function sendSignInLink(services: Services, { email, browserHash }: LinkJob, now: Date): Promise<void> {
  const em = asServer(services.orm);
  const person = await em.findOne(Person, { email, deactivatedAt: null });
  if (!person) return;
  const asked = [{ of: 'linksByAccount', key: person.id }] as const;
  if ((await refusedFor(em, asked, now)) !== null) return;
  await countFailure(em, asked, now);
  const secret = await makeLink(em, { personId: person.id, purpose: 'sign-in', browserHash }, now);
  await services.mailer.send({
    to: person.email,
    subject: 'Your link to sign in to Waymark',
    text: [
      `Hello ${person.name},`,
      '',
      'open this link in the browser in which you asked for it:',
      '',
      new URL(`/sign-in/link#${secret}`, services.settings.publicUrl).href,
      '',
      `It works once, and for ${MINUTES['sign-in']} minutes. If you did not ask for it, do nothing: without it nobody can sign in.`,
    ].join('\n'),
  });
}

interface NewLink {
  readonly personId: string;
  readonly purpose: LinkPurpose;
  readonly browserHash: string | null;
  /** The membership that an invitation is to, or that is to be acted in. */
  readonly membershipId?: string | null;
  /** Whether none of their memberships is to be acted in. */
  readonly forNobody?: boolean;
}

/** Makes a link and returns its secret. */
export async function makeLink(em: EntityManager, link: NewLink, now: Date): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + MINUTES[link.purpose] * 60_000);
  em.persist(
    em.create(SignInLink, { ...link, secretHash: hashOfSecret(secret), createdAt: now, expiresAt, usedAt: null }),
  );
  await em.flush();
  return secret;
}
