import { asServer } from '../persistence/as-server.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { holdProblems } from './hold-problems.ts';
import { lastAdministratorProblems } from './last-administrator.ts';
import type { PersonDataType } from './person-data.types.ts';
import { subjectOf } from './subject.ts';

/**
 * What can be done with a person's data, and what stands in the way.
 *
 * @throws NotFound when there is nobody, or it is not the actor's business
 */
export async function showPersonData(context: RequestContext, personId: string | null): Promise<PersonDataType> {
  const { person, self } = await subjectOf(context, personId);
  const [toDisabling, toErasing] = person.erasedAt
    ? [[], []]
    : await asServer(context.services.orm).transactional(async (em) => [
        await lastAdministratorProblems(em, person.id),
        await holdProblems(em, person.id),
      ]);
  const id = toGlobalId('Person', person.id);
  return {
    id,
    name: person.name,
    email: person.erasedAt ? null : person.email,
    self,
    lastUsedAt: person.lastUsedAt ?? null,
    disabledAt: person.deactivatedAt ?? null,
    erasedAt: person.erasedAt ?? null,
    downloadPath: self ? '/exports/person' : `/exports/person/${id}`,
    obstaclesToDisabling: toDisabling,
    obstaclesToErasing: [...toDisabling, ...toErasing],
  };
}
