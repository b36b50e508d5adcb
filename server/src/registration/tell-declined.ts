import { Organisation } from '../organisations/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Services } from '../platform/services.ts';
import { JoinRequest } from './join-request.entity.ts';
import type { JoinJob } from './send-confirmation.ts';

/** Name of the job that tells somebody that they were declined. */
export const TELL_DECLINED_JOB = 'tell-declined';

/** Tells somebody that they cannot join an institution, and why. Who may join is told by their invitation. */
export async function tellDeclined({ orm, mailer }: Services, { institutionId, id }: JoinJob): Promise<void> {
  const em = asServer(orm);
  const [request, organisation] = await Promise.all([
    em.findOne(JoinRequest, { institutionId, id, decision: 'declined' }),
    em.findOne(Organisation, { id: institutionId }),
  ]);
  if (!request || !organisation) return;
  await mailer.send({
    to: request.email,
    subject: `Your request to join ${organisation.name} in Waymark`,
    text: [
      'Hello,',
      '',
      `you asked to use Waymark for ${organisation.name}. This was declined. The reason given:`,
      '',
      request.reason ?? '',
      '',
      'If you think that this is a mistake, speak to the school.',
    ].join('\n'),
  });
}
