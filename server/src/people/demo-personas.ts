import { sql } from '@mikro-orm/postgresql';
import type { Role } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** How many are offered: the featured ones, then those added last. */
const MOST = 60;

export interface DemoPersona {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  readonly blurb: string;
  readonly featured: boolean;
}

const BLURBS: Readonly<Record<Role, (organisation: string) => string>> = {
  'region-administrator': (organisation) => `Runs programmes, adapts sets and imports registers for ${organisation}.`,
  facilitator: (organisation) => `Supports schools and colleges for ${organisation}.`,
  'careers-leader': (organisation) => `Leads careers work at ${organisation}: answers, submits and shares.`,
  contributor: (organisation) => `Answers questions and adds evidence at ${organisation}.`,
  headteacher: (organisation) => `Heads ${organisation}: submits results and decides who may see them.`,
  governor: (organisation) => `Reads the results of ${organisation}.`,
  partner: (organisation) => `Reads what institutions share with ${organisation}, and makes keys for its programs.`,
};

const ROLES = `{${Object.keys(BLURBS).join(',')}}`;

/**
 * People whom a visitor may sign in as, in the membership that signing in would give them. Featured is who was there first
 * in each role. Nobody outside demo mode.
 */
export async function listDemoPersonas({ em, services }: RequestContext): Promise<DemoPersona[]> {
  if (!services.settings.demo) return [];
  const rows = await em.execute<Omit<DemoPersona, 'blurb'>[]>(
    sql`with persona as (
          select distinct on (p.id) p.id as "personId", p.name, m.role, o.name as organisation, p.created_at
          from person p join membership m on m.person_id = p.id join organisation o on o.id = m.organisation_id
          where p.deactivated_at is null
          order by p.id, m.created_at, m.id),
        ranked as (
          select *, row_number() over (partition by role order by created_at, "personId") = 1 as featured from persona)
        select "personId", name, role, organisation, featured from ranked
        order by featured desc, case when featured then array_position(${ROLES}::text[], role) end, created_at desc, "personId"
        limit ${MOST}`,
  );
  return rows.map((row) => ({
    ...row,
    personId: toGlobalId('Person', row.personId),
    blurb: BLURBS[row.role](row.organisation),
  }));
}
