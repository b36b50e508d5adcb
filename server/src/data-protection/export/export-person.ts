import type { EntityManager } from '@mikro-orm/postgresql';
import { PARTS, type ExportPart, type PartKey } from './parts.ts';

/** One part of an export. */
export interface ExportedPart {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

/** Everything that is held about one person. */
export interface PersonExport {
  readonly what: string;
  /** ISO moment. */
  readonly madeAt: string;
  readonly parts: Readonly<Record<PartKey, ExportedPart>>;
}

/**
 * Reads everything that is held about a person, at one moment.
 *
 * @param em one that sees the rows of every organisation: a person may have acted for several
 */
export function exportPerson(em: EntityManager, personId: string, now: Date): Promise<PersonExport> {
  return em.transactional(
    async (inner) => {
      const parts: [string, ExportedPart][] = [];
      for (const [key, part] of Object.entries<ExportPart>(PARTS)) parts.push([key, await read(inner, part, personId)]);
      return {
        what: 'Everything that Waymark holds about one person. Each part says what it is and why it is held; moments are in UTC.',
        madeAt: now.toISOString(),
        parts: Object.fromEntries(parts) as PersonExport['parts'],
      };
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}

async function read(em: EntityManager, { title, about, sql }: ExportPart, personId: string): Promise<ExportedPart> {
  const values = sql.match(/\?/g)?.map(() => personId) ?? [];
  return { title, about, entries: await em.execute<Record<string, unknown>[]>(sql, values) };
}
