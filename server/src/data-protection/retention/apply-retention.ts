import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent, sweepResponses } from '../../changes/index.ts';
import { asServer } from '../../persistence/as-server.ts';
import { ANONYMOUS } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import { sweepRescorings } from '../../rescoring/index.ts';
import { daysBefore } from './periods.ts';
import { periodsInForce } from './read-periods.ts';
import type { Due, Moment, RetentionRule, RuleKey } from './rule.ts';
import { rulesFor } from './rules/index.ts';

/** Name of the job that applies the rules. */
export const RETENTION_JOB = 'apply-retention';

/** When it comes round: hour and minute in UTC, at night and not on the hour. */
export const RUNS_AT = { hour: 3, minute: 23 } as const;

/** How long comparisons by another edition are kept: they can be made anew. */
const RESCORINGS_DAYS = 90;

export type Applied = Readonly<Partial<Record<RuleKey, number>>>;

type Using = Pick<Services, 'orm' | 'files' | 'mailer' | 'settings'>;

/**
 * Applies every rule, in batches that are each done or not done. A run that is cut short goes on where it was at the
 * next; a second run finds nothing.
 */
export async function applyRetention(services: Using, now: Date): Promise<Applied> {
  const em = asServer(services.orm);
  const moment: Moment = { periods: await periodsInForce(em), now };
  const applied: Partial<Record<RuleKey, number>> = {};
  for (const rule of rulesFor(services.settings)) {
    const count = await applyRule(services, rule, moment);
    if (count > 0) applied[rule.key] = count;
  }
  await sweepResponses(em, daysBefore(now, 1));
  await sweepRescorings(em, daysBefore(now, RESCORINGS_DAYS));
  if (Object.keys(applied).length > 0) await recordRun(em, applied, now);
  return applied;
}

async function applyRule(services: Using, rule: RetentionRule, moment: Moment): Promise<number> {
  const { sql, values } = rule.due(moment);
  let [count, last] = [0, ''];
  for (;;) {
    const done = await asServer(services.orm).transactional(async (em) => {
      const rows = await em.execute<Due[]>(`select * from (${sql}) due where key > ? order by key limit ?`, [
        ...values,
        last,
        rule.batch,
      ]);
      return { rows, applied: rows.length === 0 ? 0 : await rule.apply({ ...moment, em, services }, rows) };
    });
    count += done.applied;
    const end = done.rows.at(-1);
    if (!end) return count;
    last = end.key;
  }
}

async function recordRun(em: EntityManager, data: Applied, at: Date): Promise<void> {
  const regions = await em.execute<{ id: string }[]>(`select id from organisation where kind = 'region'`);
  for (const { id } of regions)
    recordEvent(
      { em, actor: ANONYMOUS, now: () => at },
      { streamId: id, type: 'retention.applied', subject: id, data: { ...data } },
    );
  await em.flush();
}
