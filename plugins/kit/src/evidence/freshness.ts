import { endOfAcademicYear, monthsAfter } from '../calendar.ts';
import type { EvidencePayload, EvidenceTypeData } from '../evidence-type.ts';

/** The days between which something is proved: ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The period that a piece of evidence proves, or null when its dates are not given. One date alone is both ends. */
export function evidencePeriod({ proves }: Pick<EvidenceTypeData, 'proves'>, payload: EvidencePayload): Period | null {
  const from = dateAt(payload, proves.from) ?? dateAt(payload, proves.to);
  const to = dateAt(payload, proves.to) ?? from;
  return from === null || to === null ? null : { from, to };
}

function dateAt(payload: EvidencePayload, field: string): string | null {
  const value = Object.hasOwn(payload, field) ? payload[field] : null;
  return typeof value === 'string' ? value : null;
}

/** The last day on which evidence counts, as an ISO date; null when it never goes stale. */
export function freshUntil({ freshness }: Pick<EvidenceTypeData, 'freshness'>, { to }: Period): string | null {
  if (freshness === 'always') return null;
  return freshness === 'academic-year' ? endOfAcademicYear(to) : monthsAfter(to, freshness.months);
}

/** Whether evidence counts on a day: it has begun, and is not stale. @param asOf ISO date */
export function isFresh(type: Pick<EvidenceTypeData, 'freshness'>, period: Period, asOf: string): boolean {
  const until = freshUntil(type, period);
  return period.from <= asOf && (until === null || asOf <= until);
}
