import { recordEvent } from '../changes/index.ts';
import { organisationOf } from '../platform/actor.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { may } from '../platform/permission.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { RESCORE_UNSCORABLE_JOB } from '../scoring/index.ts';
import type { ModuleReport } from './registry.ts';

/**
 * Forgets the strikes and faults of a module, so that its rules are run again, and has scored again what they left
 * unscorable. Doing it twice changes nothing.
 *
 * @throws Forbidden when the actor may not adapt sets
 * @throws NotFound when no such module is configured
 */
export async function resumeModule(context: RequestContext, key: string): Promise<ModuleReport> {
  const { em, actor, services } = context;
  const streamId = organisationOf(actor);
  if (!may(actor, 'adapt-sets') || streamId === null)
    throw new Forbidden('run the rules of a module again: a region administrator can');
  const report = services.registry.modules.find((module) => module.id === key);
  if (!report) throw new NotFound('module');
  services.scoring.health.forgive(key);
  recordEvent(context, { streamId, type: 'module.resumed', subject: key });
  await em.flush();
  await services.jobs.add(RESCORE_UNSCORABLE_JOB, {});
  return report;
}
