import { raw, sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { noteRead } from '../ledger/index.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { INSTITUTION_COLUMNS, type InstitutionRow } from './institution-row.ts';
import { visibleInstitutions } from './visible-institutions.ts';

/** Institutions by id, as far as the actor may know of them; null otherwise. */
export function institutionById(context: RequestContext): DataLoader<string, InstitutionRow | null> {
  return new DataLoader<string, InstitutionRow | null>(async (ids) => {
    const rows = await context.read<InstitutionRow>(
      sql`select ${raw(INSTITUTION_COLUMNS)} from institution i where i.id = any(${toArray(ids)}::uuid[]) and ${visibleInstitutions(context)}`,
    );
    await noteRead(
      context,
      rows.map(({ id }) => id),
      'register',
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
