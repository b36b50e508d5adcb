import { raw, sql } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Actor } from '../platform/actor.ts';
import { readAsActor, readAsServer } from './as-server.ts';
import { numberParameters, toArray } from './number-parameters.ts';

describe('a statement', () => {
  it('has numbered places, also in the pieces within it', () => {
    const inner = sql`b = ${'two'}`;
    expect(numberParameters(sql`select a where a = ${1} and (${inner}) and c = ${null}`)).toEqual({
      name: expect.stringMatching(/^waymark_[\w-]{20}$/) as string,
      text: 'select a where a = $1 and (b = $2) and c = $3',
      values: [1, 'two', null],
    });
  });

  it('has one name for one text, and none when its text depends on its values', () => {
    const named = (value: string) => numberParameters(sql`select ${value}`).name;
    expect(named('a')).toBe(named('b'));
    expect(numberParameters(sql`select * from a where b in (${['x', 'y']})`)).toEqual({
      text: 'select * from a where b in ($1, $2)',
      values: ['x', 'y'],
    });
  });

  it('is refused when its values do not fit', () => {
    expect(() => numberParameters(raw('select ?', [1, 2]))).toThrow('do not fit');
  });
});

describe('reading', () => {
  let region: TestRegion;
  let birch: string;
  const actorOf = (organisationId: string): Actor => ({
    kind: 'person',
    id: '00000000-0000-0000-0000-000000000001',
    name: 'Somebody',
    sessionHash: '',
    membership: { id: '', organisationId, organisationKind: 'institution', role: 'headteacher' },
  });
  beforeAll(async () => {
    region = await TestRegion.start();
    await region.institution('Alder');
    birch = (await region.institution('Birch')).id;
  });
  afterAll(() => region.stop());

  const namesFor = async (actor: Actor | null) => {
    const { orm } = region.services;
    const read = actor ? readAsActor(orm, actor, NOON) : readAsServer(orm);
    return (await read<{ name: string }>(sql`select name from institution order by name`)).map(({ name }) => name);
  };

  it('shows each reader their own rows, many at the same time on few connections', async () => {
    const nobody: Actor = { kind: 'anonymous' };
    const seen = await Promise.all(
      Array.from({ length: 200 }, (_, index) => namesFor([actorOf(birch), null, nobody][index % 3] ?? null)),
    );
    for (const [index, names] of seen.entries()) expect(names).toEqual([['Birch'], ['Alder', 'Birch'], []][index % 3]);
  });

  it('leaves nothing of a reader on the connection', async () => {
    await namesFor(actorOf(birch));
    const [row] = await region.services.orm.em
      .fork()
      .execute<{ session: string }[]>(`select coalesce(current_setting('waymark.session', true), '') as session`);
    expect(row?.session).toBe('');
  });

  it('goes on after a statement that fails', async () => {
    const read = readAsServer(region.services.orm);
    await expect(read(sql`select 1 / ${0}::int as nothing`)).rejects.toThrow('division by zero');
    await expect(read(sql`select nothing from nowhere`)).rejects.toThrow('nowhere');
    await expect(read(sql`select nothing from nowhere`)).rejects.toThrow('nowhere');
    expect(await namesFor(null)).toEqual(['Alder', 'Birch']);
    expect(await read(sql`select id from institution where id = any(${toArray([birch])}::uuid[])`)).toEqual([
      { id: birch },
    ]);
  });
});
