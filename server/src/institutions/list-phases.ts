import { sql } from '@mikro-orm/postgresql';
import type { RequestContext } from '../platform/request-context.ts';
import { visibleInstitutions } from './visible-institutions.ts';

export interface Phase {
  readonly key: string;
  readonly label: string;
}

/** The phases of education of the institutions that the actor may know of, by label: those that the registers name. */
export async function listPhases(context: RequestContext): Promise<Phase[]> {
  const found = await context.read<{ readonly phase: string }>(
    sql`select distinct i.phase from institution i where i.phase is not null and ${visibleInstitutions(context)}`,
  );
  return found
    .map(({ phase }) => ({ key: phase, label: inWords(phase) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, context.language));
}

/** A slug as a person writes it. */
function inWords(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
