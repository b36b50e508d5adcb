import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../testing/region.ts';
import { openSession } from '../src/people/index.ts';
import { asServer } from '../src/persistence/as-server.ts';
import { startServer } from '../src/start-server.ts';
import type { Invitation } from './invitation.ts';
import { invite } from './invite.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ADA: Invitation = { email: 'Ada@Region.example', name: 'Ada Ashdown', role: 'region-administrator' };

let region: TestRegion;
let said: string[];
beforeEach(async () => {
  region = await TestRegion.start();
  said = [];
});
afterEach(() => region.stop());

const rowsOf = <Row>(statement: string): Promise<Row[]> => region.orm.em.fork().execute<Row[]>(statement);
const run = (invitation: Invitation, variables: Record<string, string> = {}) =>
  invite(invitation, {
    root,
    variables: { DATABASE_URL: region.url, WAYMARK_PUBLIC_URL: 'https://waymark.example.org', ...variables },
    say: (line) => void said.push(line),
  });
const PEOPLE = `select p.name, p.email, m.role, o.name as at, o.kind from membership m
  join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id`;

describe('waymark invite', () => {
  it('makes the first region and its administrator, and prints the link', async () => {
    expect(await run({ ...ADA, newRegion: 'Alder Region' })).toBe(0);
    expect(await rowsOf(PEOPLE)).toEqual([
      {
        name: 'Ada Ashdown',
        email: 'ada@region.example',
        role: 'region-administrator',
        at: 'Alder Region',
        kind: 'region',
      },
    ]);
    expect(said.join('\n')).toMatch(/https:\/\/waymark\.example\.org\/sign-in\/link#\S{43}/);
    expect(said.at(-1)).toBe('Ada Ashdown is region administrator at Alder Region.');
    expect(await rowsOf('select type from domain_event order by type')).toEqual([
      { type: 'member.added' },
      { type: 'organisation.added' },
    ]);
  });

  it('makes no second region, and gives a new link to who has the role already', async () => {
    await run({ ...ADA, newRegion: 'Alder Region' });
    expect(await run({ ...ADA, newRegion: 'Birch Region' })).toBe(1);
    expect(said.at(-1)).toContain('--organisation "Alder Region"');
    expect(await run({ ...ADA, organisation: 'alder region' })).toBe(0);
    expect(await rowsOf('select from membership')).toHaveLength(1);
    const links = said.join('\n').match(/link#\S+/g) ?? [];
    expect(new Set(links).size).toBe(2);
  });

  it.each(['name', 'urn', 'ukprn'] as const)('finds an institution by its %s', async (by) => {
    const school = await region.institution('Cedar School', { ukprn: '10007777' });
    const organisation = school[by] ?? '';
    expect(await run({ ...ADA, role: 'headteacher', organisation })).toBe(0);
    expect(await rowsOf(PEOPLE)).toMatchObject([{ role: 'headteacher', at: 'Cedar School' }]);
  });

  it.each([
    { name: 'nowhere', change: {}, says: /Say either --organisation/ },
    { name: 'twice', change: { organisation: 'Cedar School', newRegion: 'Alder' }, says: /Say either --organisation/ },
    { name: 'an unknown place', change: { organisation: 'Elm School' }, says: /no organisation .* "Elm School"/ },
    { name: 'a place of which there are two', change: { organisation: 'Twin School' }, says: /\(900101\).*\(900102\)/ },
    { name: 'a role that does not fit', change: { newRegion: 'Alder', role: 'governor' }, says: /facilitator/ },
    { name: 'a role that is none', change: { newRegion: 'Alder', role: 'emperor' }, says: /facilitator/ },
    { name: 'a bad address', change: { newRegion: 'Alder', email: 'ada' }, says: /name@example\.org/ },
    { name: 'no name', change: { newRegion: 'Alder', name: ' ' }, says: /The name is missing/ },
    { name: 'a region without a name', change: { newRegion: '\u0000' }, says: /name of the region/ },
  ])('changes nothing and says what to write: $name', async ({ change, says }) => {
    await region.institution('Twin School', { urn: '900101' });
    await region.institution('Twin School', { urn: '900102' });
    expect(await run({ ...ADA, ...change })).toBe(1);
    expect(said.at(-1)).toMatch(says);
    expect(await rowsOf('select from person')).toEqual([]);
    expect(await rowsOf(`select from organisation where kind = 'region'`)).toEqual([]);
  });

  it('says which setting is wrong', async () => {
    expect(await run({ ...ADA, newRegion: 'Alder' }, { PORT: 'x' })).toBe(1);
    expect(said.at(-1)).toContain('PORT must be');
  });
});

describe('with the database that comes with Waymark', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'waymark-invite-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('invites before the server was ever started, and not while it runs', async () => {
    const variables = { PATH: process.env['PATH'], WAYMARK_DATA_DIR: dataDir, WAYMARK_DEMO: 'false', PORT: '0' };
    const args = ['invite', ADA.email, '--name', ADA.name, '--new-region', 'Alder Region'];
    const start = () =>
      spawnSync(process.execPath, [join(root, 'server', 'bin', 'waymark.cjs'), ...args], {
        cwd: dataDir,
        env: variables,
        encoding: 'utf8',
      });
    const invited = start();
    expect(invited.stderr + invited.stdout).toContain('Ada Ashdown is region administrator at Alder Region.');
    expect(invited.status).toBe(0);
    const running = await startServer({
      root,
      variables: { ...variables, WAYMARK_LOG_LEVEL: 'silent' },
      say: () => undefined,
      now: () => NOON,
    });
    const em = asServer(running.services.orm);
    const [{ id }] = await em.execute<[{ id: string }]>('select id from person');
    expect(await openSession(em, id, NOON)).not.toBeNull();
    const refused = start();
    expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining('Another Waymark already uses')]);
    await running.stop();
  }, 90_000);
});
