import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership, Organisation } from '../organisations/index.ts';
import { Person } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import { AccessRequest } from './access-request.entity.ts';

/** A job, as the queue keeps it. */
export interface RequestMailJob {
  readonly institutionId: string;
  readonly requestId: string;
}

/** Who may decide with whom an institution shares. */
const DECIDERS = ['careers-leader', 'headteacher'] as const;

/** Tells an institution's people that a partner asks, or the one who asked what came of it. */
export async function sendRequestMail(services: Services, { institutionId, requestId }: RequestMailJob): Promise<void> {
  const em = asServer(services.orm);
  const request = await em.findOne(AccessRequest, { institutionId, id: requestId });
  const partner = request && (await em.findOne(Organisation, { id: request.organisationId }));
  if (!request || !partner || request.state === 'withdrawn') return;
  const told = await peopleToTell(em, request);
  const mail = request.state === 'open' ? asking(request, partner.name) : answering(request);
  const address = request.state === 'open' ? `/schools/${institutionOf(request)}/sharing` : '/access';
  for (const { email, name } of told) {
    await services.mailer.send({
      to: email,
      subject: mail.subject,
      text: [`Hello ${name},`, '', ...mail.lines, '', new URL(address, services.settings.publicUrl).href].join('\n'),
    });
  }
}

const institutionOf = ({ institutionId }: AccessRequest): string => toGlobalId('Institution', institutionId);

/** Those of the institution who may decide, or the one who asked. Whoever no longer acts for theirs is told nothing. */
async function peopleToTell(em: EntityManager, request: AccessRequest): Promise<readonly Person[]> {
  const { institutionId, organisationId, requestedBy } = request;
  const told = await em.find(Membership, {
    endedAt: null,
    ...(request.state === 'open'
      ? { organisationId: institutionId, role: { $in: [...DECIDERS] } }
      : { organisationId, personId: requestedBy }),
  });
  const ids = told.map(({ personId }) => personId);
  return em.find(Person, { id: { $in: ids }, deactivatedAt: null }, { orderBy: { id: 'asc' } });
}

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
}

const asking = (
  { institutionName, level, purpose, endsOn, requestedByName }: AccessRequest,
  partner: string,
): Words => ({
  subject: `${partner} asks to read results of ${institutionName}`,
  lines: [
    `${requestedByName} of ${partner} asks ${institutionName} to share its results, up to the ${level} level and until ${endsOn}. What it is for:`,
    '',
    purpose,
    '',
    'Nothing is shared until you agree. You can agree to less, or decline, here:',
  ],
});

const answering = ({ institutionName, state, reason }: AccessRequest): Words => ({
  subject: `${institutionName} has ${state} your request`,
  lines: [
    state === 'accepted'
      ? `${institutionName} shares its results with you now. What you may read, and until when, is here:`
      : `${institutionName} does not share its results with you. The reason given:`,
    ...(reason ? ['', reason, '', 'Your requests are here:'] : []),
  ],
});
