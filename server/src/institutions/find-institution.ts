import { raw, sql } from '@mikro-orm/postgresql';
import { noteRead } from '../ledger/index.ts';
import type { Sql } from '../persistence/conditions.ts';
import { BadUserInput, NotFound } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { Institution } from './institution.entity.ts';
import { INSTITUTION_COLUMNS, type InstitutionRow } from './institution-row.ts';
import { institutionById } from './institution.loader.ts';
import { visibleInstitutions } from './visible-institutions.ts';

/** By what an institution can be looked up: one of these. */
export interface InstitutionLookup {
  readonly id?: string | null;
  readonly urn?: string | null;
  readonly ukprn?: string | null;
}

/**
 * Finds an institution that the actor may know of.
 *
 * @throws BadUserInput when the id is the id of something else, or the number has the wrong form
 * @throws NotFound when there is none: the same whether it does not exist or is not the actor's to know of
 */
export async function findInstitution(context: RequestContext, by: InstitutionLookup): Promise<InstitutionRow> {
  const found = await lookUp(context, by);
  if (!found) throw new NotFound('institution');
  return found;
}

async function lookUp(context: RequestContext, { id, urn, ukprn }: InstitutionLookup): Promise<InstitutionRow | null> {
  if (typeof id === 'string') return context.load(institutionById, idOf('Institution', id));
  if (typeof urn === 'string' && /^\d{6}$/.test(urn)) return findOne(context, sql`i.urn = ${urn}`);
  if (typeof ukprn === 'string' && /^\d{8}$/.test(ukprn)) return findOne(context, sql`i.ukprn = ${ukprn}`);
  throw new BadUserInput('Look an institution up by its id, a URN of six digits or a UKPRN of eight digits.');
}

/** Two institutions may share a UKPRN: the one known by it alone comes first, then an open one. */
async function findOne(context: RequestContext, condition: Sql): Promise<InstitutionRow | null> {
  const [row] = await context.read<InstitutionRow>(
    sql`select ${raw(INSTITUTION_COLUMNS)} from institution i where ${condition} and ${visibleInstitutions(context)}
        order by i.urn is null desc, i.status = 'open' desc, i.urn limit 1`,
  );
  if (row) await noteRead(context, [row.id], 'register');
  return row ?? null;
}

/**
 * Loads an institution to work on it.
 *
 * @throws NotFound when there is none, or none that the actor may know of
 */
export async function getInstitution(context: RequestContext, id: string): Promise<Institution> {
  const visible = await context.load(institutionById, id);
  const institution = visible && (await context.em.findOne(Institution, { id }));
  if (!institution) throw new NotFound('institution');
  return institution;
}
