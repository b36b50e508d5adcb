import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveIn, type LivedInPerson } from '../../../testing/lived-in-person.ts';
import { NOON, TestRegion } from '../../../testing/region.ts';
import { exportPerson, type PersonExport } from './export-person.ts';
import { PARTS } from './parts.ts';

let region: TestRegion;
let person: LivedInPerson;
let exported: PersonExport;

beforeAll(async () => {
  region = await TestRegion.start();
  person = await liveIn(region);
  await liveIn(region, 'Somebody of the same kind');
  exported = await exportPerson(region.orm.em.fork(), person.actor.id, NOON);
});
afterAll(() => region.stop());

describe('the export of what is held about a person', () => {
  it('has something in every part for somebody who left a trace everywhere', () => {
    const empty = Object.entries(exported.parts).filter(([, { entries }]) => entries.length === 0);
    expect(empty).toEqual([]);
    expect(Object.keys(exported.parts).length).toBeGreaterThan(12);
  });

  it('says of every part what it is and why it is held', () => {
    for (const { title, about } of Object.values(exported.parts)) {
      expect(title.length).toBeGreaterThan(5);
      expect(about).toMatch(/\.$/);
    }
  });

  it('has their own words, and nothing of anybody else', () => {
    expect(exported.parts.account.entries).toMatchObject([{ name: person.name, email: person.email }]);
    expect(exported.parts.answers.entries).toMatchObject([{ criterion: 'b/c', notApplicable: 'No sixth form' }]);
    expect(exported.parts.earlierAnswers.entries.map(({ criterion }) => criterion)).toEqual(['b/c', 'b/c']);
    const text = JSON.stringify(exported);
    expect(text).not.toContain('Somebody');
    expect(text).not.toContain('Theirs');
  });

  it('finds what was recorded of them by index, however long the trail of everybody is', async () => {
    const plan = await region.orm.em.fork().transactional(async (em) => {
      await em.execute('set local enable_seqscan = off');
      const { sql } = PARTS.events;
      return em.execute(`explain ${sql}`, sql.match(/\?/g)?.map(() => person.actor.id) ?? []);
    });
    expect(JSON.stringify(plan)).toContain('domain_event_actor');
    expect(JSON.stringify(plan)).not.toContain('Seq Scan on domain_event');
  });

  it('gives no secret away, and no hash of one', () => {
    expect(JSON.stringify(exported)).not.toContain(person.actor.sessionHash);
    expect(JSON.stringify(exported)).not.toMatch(/hash/i);
  });
});
