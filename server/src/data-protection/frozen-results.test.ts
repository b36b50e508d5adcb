import { afterAll, beforeAll, expect, it } from 'vitest';
import { recomputes, type Answer } from '@waymark/kit';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { Assessment, StoredAnswer } from '../assessments/index.ts';
import { StoredEvaluation } from '../evaluations/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { StoredEdition } from '../registry/index.ts';
import { forgetPerson } from './forget-person.ts';

let region: TestRegion;
let server: ComposedServer;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
}, 90_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

/** Whether a frozen result follows from what is stored now, as its receipt says. */
async function verifies({ institutionId, id: assessmentId, editionId, facts }: Assessment): Promise<boolean> {
  const em = region.orm.em.fork();
  const [{ receipt }, edition, answers] = await Promise.all([
    em.findOneOrFail(StoredEvaluation, { institutionId, assessmentId }),
    em.findOneOrFail(StoredEdition, { id: editionId }),
    em.find(StoredAnswer, { institutionId, assessmentId }),
  ]);
  if (!receipt) return false;
  const input = { answers: answers.map(asAnswer), evidence: [], institution: facts, asOf: receipt.asOf };
  return recomputes(receipt, edition.definition, server.services.registry.rules, input);
}

const asAnswer = ({ criterion, item, value, notApplicable }: StoredAnswer): Answer =>
  value ? { criterion, item, value } : { criterion, item, notApplicable: notApplicable ?? '' };

it('verifies a frozen result by its receipt after whoever submitted and answered it was erased', async () => {
  const em = region.orm.em.fork();
  const assessment = await em.findOneOrFail(Assessment, { state: 'submitted' }, { orderBy: { id: 'asc' } });
  const author = assessment.submittedById ?? '';
  expect(await verifies(assessment)).toBe(true);
  await asServer(region.services.orm).transactional((inner) => forgetPerson(inner, author, NOON));

  const [stored] = await region.orm.em.fork().execute<{ submitted_by: string; authors: string[] }[]>(
    `select submitted_by, (select array_agg(distinct author_name) from answer b where b.assessment_id = a.id) as authors
     from assessment a where id = ?`,
    [assessment.id],
  );
  const pseudonym = `Former user ${author.slice(0, 8)}`;
  expect(stored).toEqual({ submitted_by: pseudonym, authors: [pseudonym] });
  expect(await verifies(assessment)).toBe(true);

  await region.orm.em
    .fork()
    .execute(`update answer set not_applicable = 'changed', value = null where assessment_id = ?`, [assessment.id]);
  expect(await verifies(assessment)).toBe(false);
});
