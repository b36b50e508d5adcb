import { displayEvidence, evidencePeriod, freshUntil, isFresh, type EvidenceTypeData, type Json } from '@waymark/kit';
import type { EvidenceFieldsType } from './evidence.types.ts';
import type { EvidenceItem } from './evidence-item.entity.ts';

/** Shows what was entered. Without its type the entries are shown by their field names, so that nothing stored is hidden. */
export function showPayload(
  type: EvidenceTypeData | undefined,
  item: EvidenceItem,
  language: string,
): EvidenceFieldsType {
  const json = item.payload as Json;
  const fields = type
    ? displayEvidence(type, item.payload, language).map(({ label, value }, index) => ({
        key: String(index),
        label,
        value,
      }))
    : Object.entries(item.payload).map(([key, value]) => ({
        key,
        label: key,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      }));
  return { display: fields.map(({ label, value }) => `${label}: ${value}`).join(' · '), json, fields };
}

/** Until when an item counts, and whether it does on a day. */
export function freshnessOf(
  type: EvidenceTypeData | undefined,
  item: EvidenceItem,
  today: string,
): { readonly until: string | null; readonly fresh: boolean } {
  const period = type && evidencePeriod(type, item.payload);
  if (!type || !period) return { until: null, fresh: false };
  return { until: freshUntil(type, period), fresh: isFresh(type, period, today) };
}
