import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { createProgramme } from './create-programme.ts';
import { enrolInstitutions } from './enrol-institutions.ts';
import { findProgramme } from './find-programme.ts';
import type { Programme } from './programme.entity.ts';

let region: TestRegion;
let administrator: PersonActor;
let programme: Programme;

beforeAll(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  const edition = await region.edition({ suits: { fact: 'phase', in: ['suits'] } });
  const rounds = [{ name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-18' }];
  const made = await createProgramme(region.as(administrator), {
    name: 'A programme',
    editionId: toGlobalId('Edition', edition.id),
    rounds,
  });
  programme = made.programme as Programme;
});
afterAll(() => region.stop());

const school = (name: string, facts: Partial<Institution> = {}) =>
  region.institution(name, { phase: 'suits', ...facts });
const enrol = (...institutions: readonly { readonly id: string }[]) =>
  enrolInstitutions(region.as(administrator), {
    programmeId: toGlobalId('Programme', programme.id),
    institutionIds: institutions.map(({ id }) => toGlobalId('Institution', id)),
  });

describe('enrolling institutions', () => {
  it('names each one that cannot take part and why, and enrols the others', async () => {
    const [good, closed, other, unknown] = [
      await school('Alder'),
      await school('Birch', { status: 'closed', closedOn: '2026-08-31' }),
      await school('Cedar', { phase: 'another' }),
      await school('Dogwood', { phase: null }),
    ];
    const { enrolments, problems } = await enrol(closed, good, other, unknown, { id: crypto.randomUUID() });
    expect(enrolments.map(({ institutionId }) => institutionId)).toEqual([good.id, unknown.id]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'closed institutionIds.0',
      'does-not-suit institutionIds.2',
      'not-found institutionIds.4',
    ]);
    expect(problems[0]?.message).toBe('Birch closed on 2026-08-31, so it cannot be enrolled.');
    expect(problems[1]?.message).toMatch(/^Cedar cannot be enrolled: this programme's set is for .+\.$/);
  });

  it('enrols an institution once, however often it is asked for', async () => {
    const one = await school('Elder');
    await enrol(one, one);
    const { enrolments, problems } = await enrol(one);
    expect({ enrolments: enrolments.length, problems }).toEqual({ enrolments: 1, problems: [] });
    const rows = await region.orm.em.fork().execute('select 1 from enrolment where institution_id = ?', [one.id]);
    expect(rows).toHaveLength(1);
  });

  it('takes as many statements for 70 as for 1', async () => {
    const many = await Promise.all(Array.from({ length: 70 }, (_, index) => school(`School ${index}`)));
    const one = await region.countStatements(() => enrol(many[0] as Institution));
    await region.orm.em.fork().execute('delete from enrolment');
    expect(one).toBeGreaterThan(3);
    expect(await region.countStatements(() => enrol(...many))).toBe(one);
  });

  it('is for region administrators; a careers leader does not even learn of the programme', async () => {
    const facilitator = await region.person({ id: administrator.membership?.organisationId ?? '' }, 'facilitator');
    const leader = await region.person(await school('Fig'), 'careers-leader');
    const input = { programmeId: toGlobalId('Programme', programme.id), institutionIds: [] };
    await expect(enrolInstitutions(region.as(facilitator), input)).rejects.toThrow('You may not enrol institutions.');
    await expect(enrolInstitutions(region.as(leader), input)).rejects.toThrow('There is no such programme');
  });

  it('lets its people know of the programme', async () => {
    const enrolled = await school('Gorse');
    const leader = await region.person(enrolled, 'careers-leader');
    await enrol(enrolled);
    await expect(findProgramme(region.as(leader), programme.id)).resolves.toMatchObject({ name: 'A programme' });
  });
});

describe('making a programme', () => {
  it('returns every problem at once', async () => {
    const gone = await region.edition({ moduleId: 'gone' });
    const { programme: none, problems } = await createProgramme(region.as(administrator, NOON), {
      name: ' ',
      editionId: toGlobalId('Edition', gone.id),
      rounds: [],
    });
    expect(none).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual(['name', 'editionId', 'rounds']);
  });
});
