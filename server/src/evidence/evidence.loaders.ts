import { sql, type EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { evidencePeriod, freshUntil, ruleKey } from '@waymark/kit';
import { executeWithin } from '../persistence/execute-within.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Registry } from '../registry/index.ts';
import type { RawEvidence } from '../scoring/index.ts';
import { EvidenceItem, EvidenceLink } from './evidence-item.entity.ts';
import { isReadable, readableCriteria } from './readable-evidence.ts';
import { StoredFile } from './stored-file.entity.ts';

const READ_ONLY = { disableIdentityMap: true } as const;

/** What names an evidence item. */
export interface EvidenceKey {
  readonly institutionId: string;
  readonly id: string;
}

const textOf = ({ institutionId, id }: EvidenceKey): string => `${institutionId}:${id}`;

/** Criteria that an evidence item supports, sorted: as far as the actor may read evidence of them. */
export function criteriaOfEvidence(context: RequestContext): DataLoader<EvidenceKey, readonly string[], string> {
  return new DataLoader(
    (keys) =>
      Promise.all(
        keys.map(async (key) => {
          const [criteria, readable] = await Promise.all([
            context.load(supportedCriteria, key),
            context.load(readableCriteria, key.institutionId),
          ]);
          return criteria.filter((criterion) => isReadable(readable, [criterion]));
        }),
      ),
    { cacheKeyFn: textOf },
  );
}

/** Criteria that an evidence item supports, sorted. For deciding who may read it. */
export function supportedCriteria({ em }: RequestContext): DataLoader<EvidenceKey, readonly string[], string> {
  return new DataLoader(
    async (keys) => {
      const links = await em.find(
        EvidenceLink,
        { institutionId: { $in: keys.map((key) => key.institutionId) }, evidenceId: { $in: keys.map(({ id }) => id) } },
        READ_ONLY,
      );
      const byItem = Map.groupBy(links, (link) => textOf({ institutionId: link.institutionId, id: link.evidenceId }));
      return keys.map((key) => (byItem.get(textOf(key)) ?? []).map(({ criterion }) => criterion).toSorted());
    },
    { cacheKeyFn: textOf },
  );
}

/** Files of an evidence item, in the order in which they were uploaded. */
export function filesOfEvidence({ em }: RequestContext): DataLoader<EvidenceKey, readonly StoredFile[], string> {
  return new DataLoader(
    async (keys) => {
      const files = await em.find(
        StoredFile,
        { institutionId: { $in: keys.map((key) => key.institutionId) }, evidenceId: { $in: keys.map(({ id }) => id) } },
        { ...READ_ONLY, orderBy: { uploadedAt: 'asc', id: 'asc' } },
      );
      const byItem = Map.groupBy(files, (file) =>
        textOf({ institutionId: file.institutionId ?? '', id: file.evidenceId ?? '' }),
      );
      return keys.map((key) => byItem.get(textOf(key)) ?? []);
    },
    { cacheKeyFn: textOf },
  );
}

/** Evidence of an institution that supports something, by criterion (`set-id:benchmark-id/criterion-id`), newest first. */
export function evidenceByCriterion({
  em,
}: RequestContext): DataLoader<string, ReadonlyMap<string, readonly EvidenceItem[]>> {
  return new DataLoader(async (institutionIds) => {
    const [items, links] = await Promise.all([
      em.find(
        EvidenceItem,
        { institutionId: { $in: [...institutionIds] }, removedAt: null },
        { ...READ_ONLY, orderBy: { addedAt: 'desc', id: 'asc' } },
      ),
      em.find(EvidenceLink, { institutionId: { $in: [...institutionIds] } }, READ_ONLY),
    ]);
    return institutionIds.map((institutionId) => {
      const criteriaOf = Map.groupBy(
        links.filter((link) => link.institutionId === institutionId),
        ({ evidenceId }) => evidenceId,
      );
      const pairs = items
        .filter((item) => item.institutionId === institutionId)
        .flatMap((item) => (criteriaOf.get(item.id) ?? []).map(({ criterion }) => ({ criterion, item })));
      return new Map(
        [...Map.groupBy(pairs, ({ criterion }) => criterion)].map(([criterion, found]) => [
          criterion,
          found.map(({ item }) => item),
        ]),
      );
    });
  });
}

/**
 * An institution's evidence, as scoring takes it. Items of a type that no module defines now are left out.
 *
 * @param em the transaction's own entity manager, so that a change just made is seen
 */
export async function evidenceForScoring(
  em: EntityManager,
  registry: Registry,
  institutionId: string,
): Promise<readonly RawEvidence[]> {
  const rows = await executeWithin<EvidenceRow>(
    em,
    sql`select i.type, i.type_revision as "typeRevision", i.payload,
          array(select l.criterion from evidence_link l
                where l.institution_id = i.institution_id and l.evidence_id = i.id) as criteria
        from evidence_item i where i.institution_id = ${institutionId} and i.removed_at is null`,
  );
  return rows.flatMap((row) => toRawEvidence(registry, row));
}

/** A piece of evidence, and the criteria that it supports. */
export interface EvidenceRow extends Pick<EvidenceItem, 'type' | 'typeRevision' | 'payload'> {
  readonly criteria: readonly string[];
}

/** Evidence as scoring takes it; nothing when no module defines its type now. */
export function toRawEvidence(
  { evidenceTypes }: Pick<Registry, 'evidenceTypes'>,
  { type: id, typeRevision: revision, payload, criteria }: EvidenceRow,
): readonly RawEvidence[] {
  const type = evidenceTypes.get(id);
  const period = type && evidencePeriod(type, payload);
  if (!type || !period) return [];
  return [{ type: ruleKey({ id, revision }), criteria, ...period, payload, freshUntil: freshUntil(type, period) }];
}
