import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, attempt } from '../../testing/answering.ts';
import { beginAssessment, editionIds, type BegunAssessment } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';

describe('the server’s clock', () => {
  let now = NOON;
  let region: TestRegion;
  let server: ComposedServer;
  let school: BegunAssessment;

  beforeAll(async () => {
    region = await TestRegion.start();
    server = await composeServer(
      region,
      [fileURLToPath(new URL('../../testing/planted-modules/two-editions.ts', import.meta.url))],
      { now: () => now },
    );
    const administrator = await region.person(await region.organisation('region', 'R'), 'region-administrator');
    const editionId = (await editionIds(region))['planted-small/1'] ?? '';
    school = await beginAssessment(region, server, administrator, editionId);
  });
  afterAll(async () => {
    await server.stop();
    await region.stop();
  });

  it('decides, to the second, and no date that a request carries', async () => {
    const say = (expectedRevision: number, yes: boolean) =>
      answer(server, school, { criterion: 'told/everybody', expectedRevision, said: { value: { yes } } });
    now = new Date('2026-12-20T23:59:59Z');
    expect(await say(0, true)).toMatchObject({ code: 'done' });
    now = new Date('2026-12-21T00:00:00Z');
    expect(await say(1, false)).toMatchObject({
      code: 'CONFLICT',
      says: '"Autumn" closed on 2026-12-20, so its answers no longer change.',
    });
    expect(
      await attempt(server, school.leader, {
        name: 'submitAssessment',
        input: { assessmentId: school.assessmentId, declaration: true },
      }),
    ).toMatchObject({ code: 'CONFLICT' });
  });
});
