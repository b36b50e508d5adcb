import { sql } from '@mikro-orm/postgresql';
import type { RequestContext } from '../platform/request-context.ts';
import { visibleInstitutions } from './visible-institutions.ts';

export interface LocalAuthority {
  readonly code: string;
  readonly name: string;
}

/** The local authorities of the institutions that the actor may know of, by name. */
export function listLocalAuthorities(context: RequestContext): Promise<readonly LocalAuthority[]> {
  return context.read<LocalAuthority>(
    sql`select i.local_authority_code as code, min(coalesce(i.local_authority_name, i.local_authority_code)) as name from institution i
        where i.local_authority_code is not null and ${visibleInstitutions(context)} group by i.local_authority_code order by 2, 1`,
  );
}
