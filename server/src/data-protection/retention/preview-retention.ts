import { asServer } from '../../persistence/as-server.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { RUNS_AT } from './apply-retention.ts';
import { periodsInForce } from './read-periods.ts';
import type { RuleKey } from './rule.ts';
import { rulesFor } from './rules/index.ts';

/** What the next run would do. */
export interface RetentionPreview {
  readonly at: Date;
  readonly rules: readonly { readonly rule: RuleKey; readonly count: number }[];
}

/** Counts what is due at the next run. Nothing is changed. */
export async function previewRetention({ services, now }: RequestContext): Promise<RetentionPreview> {
  const em = asServer(services.orm);
  const moment = { periods: await periodsInForce(em), now: nextRun(now()) };
  const rules: { rule: RuleKey; count: number }[] = [];
  for (const { key: rule, due } of rulesFor(services.settings)) {
    const { sql, values } = due(moment);
    const [row] = await em.execute<{ count: number }[]>(`select count(*)::int as count from (${sql}) due`, [...values]);
    rules.push({ rule, count: row?.count ?? 0 });
  }
  return { at: moment.now, rules };
}

/** The next moment at which the job comes round. */
export function nextRun(now: Date): Date {
  const at = new Date(now);
  at.setUTCHours(RUNS_AT.hour, RUNS_AT.minute, 0, 0);
  if (at <= now) at.setUTCDate(at.getUTCDate() + 1);
  return at;
}
