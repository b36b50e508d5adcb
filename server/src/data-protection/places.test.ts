import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOfPeople } from '../../testing/find-words.ts';
import { TestRegion } from '../../testing/region.ts';
import { PARTS, type ExportPart } from './export/parts.ts';
import { KEPT_ANSWERS, NAMES, PLACES } from './places.ts';

let region: TestRegion;

beforeAll(async () => {
  region = await TestRegion.start();
});
afterAll(() => region.stop());

const unlisted = async () => (await columnsOfPeople(region.orm.em.fork())).filter((column) => !(column in PLACES));

describe('the list of places where a person is named', () => {
  it('has every column of the database that refers to a person: add a new one to PLACES, and to its part of the export', async () => {
    expect(await unlisted()).toEqual([]);
  });

  it('would miss a new column by reference, and one by name', async () => {
    const em = region.orm.em.fork();
    await em.execute('create table planted (wrote uuid references person, signed_by_name text, words text)');
    try {
      expect(await unlisted()).toEqual(['planted.signed_by_name', 'planted.wrote']);
    } finally {
      await em.execute('drop table planted');
    }
  });

  it('names only columns that there are', async () => {
    const columns = await region.orm.em
      .fork()
      .execute<{ name: string }[]>(`select table_name || '.' || column_name as name from information_schema.columns`);
    const known = new Set(columns.map(({ name }) => name));
    const named = [
      ...NAMES.flatMap(({ table, name, id }) => [`${table}.${name}`, `${table}.${id}`]),
      ...Object.keys(PLACES),
    ];
    expect(named.filter((place) => !known.has(place))).toEqual([]);
  });

  it('knows for every name in words how to replace it', () => {
    const replaced = new Set([
      ...NAMES.map(({ table, name }) => `${table}.${name}`),
      ...KEPT_ANSWERS.map((column) => `assessment_move.${column}`),
    ]);
    // Whose membership it is, is erased with it.
    const words = Object.keys(PLACES).filter(
      (place) => /_name$|submitted_by$|answers$|set_aside$/.test(place) && place !== 'membership.invited_name',
    );
    expect(words.filter((place) => !replaced.has(place))).toEqual([]);
    expect(words.length).toBe(replaced.size);
  });

  it.each(Object.entries(PLACES).flatMap(([place, rule]) => ('part' in rule ? [{ place, part: rule.part }] : [])))(
    'puts $place into the part "$part"',
    ({ place, part }) => {
      const { sql }: ExportPart = PARTS[part];
      const [table = '', column = ''] = place.split('.');
      expect(sql).toContain(table);
      expect(sql).toMatch(new RegExp(`\\b${column}\\b`));
    },
  );
});
