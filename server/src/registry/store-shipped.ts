import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { editionHash } from '@waymark/kit';
import { StoredEdition } from './edition.entity.ts';
import type { Registry } from './registry.ts';

/**
 * Stores the shipped editions that the database does not have yet. A definition that changed under the same name is
 * stored beside the old one, which the assessments begun with it keep.
 */
export async function storeShipped(em: EntityManager, { shipped }: Registry, now: Date): Promise<void> {
  const current = await em.find(StoredEdition, { status: 'shipped', supersededAt: null });
  for (const [key, { edition, moduleId }] of shipped) {
    const hash = editionHash(edition);
    const before = current.find((stored) => stored.key === key);
    if (before?.hash === hash) continue;
    if (before) before.supersededAt = now;
    await em.flush();
    const known = await em.findOne(StoredEdition, { key, hash });
    if (known) known.supersededAt = null;
    else {
      em.persist(
        em.create(StoredEdition, {
          id: randomUUID(),
          key,
          setId: edition.set,
          hash,
          status: 'shipped',
          definition: edition,
          moduleId,
          parentId: null,
          organisationId: null,
          publishedAt: null,
          supersededAt: null,
          createdAt: now,
        }),
      );
    }
    await em.flush();
  }
}
