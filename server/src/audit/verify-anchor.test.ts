import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../../testing/region.ts';
import { TamperedRegion } from '../../testing/tampered.ts';
import { newestAnchor, writeAnchor } from './anchors.ts';
import { Faults, type Fault } from './faults.ts';
import { verifyAnchor, type CheckedAnchor } from './verify-anchor.ts';
import { verifyChains } from './verify-chains.ts';

let school: TamperedRegion;
let folder: string;
let anchor: string;

beforeAll(async () => {
  school = await TamperedRegion.withChains();
  folder = await mkdtemp(join(tmpdir(), 'waymark-anchors-'));
  await writeAnchor(school.em, folder, NOON);
  anchor = (await newestAnchor(folder)) ?? '';
});
afterAll(async () => {
  await school.stop();
  await rm(folder, { recursive: true });
});

const second = () => school.events[1] ?? '';
const last = () => school.events.at(-1) ?? '';
const length = () => school.events.length;

interface Seen {
  readonly faults: readonly Fault[];
  readonly anchors: readonly (CheckedAnchor | null)[];
}
const verifyAfter = (statements: readonly string[], files: readonly string[] = []): Promise<Seen> =>
  school.after(statements, async (em) => {
    const faults = new Faults();
    await verifyChains(em, faults);
    const anchors = await Promise.all(files.map((file) => verifyAnchor(em, faults, file)));
    return { faults: faults.told, anchors };
  });

describe('tampering that leaves the chain in order is found by an anchor', () => {
  const shorten = () => [
    `delete from domain_event where id = ${last()}`,
    `delete from event_seal where event_id = ${last()}`,
    `update event_stream set sequence = sequence - 1, hash = (select hash from event_seal where stream_id = '${school.stream}'
      order by sequence desc limit 1) where stream_id = '${school.stream}'`,
  ];

  it('agrees with what it was made of', async () => {
    const { faults, anchors } = await verifyAfter([], [anchor]);
    expect(faults).toEqual([]);
    expect(anchors).toMatchObject([{ at: NOON.toISOString(), file: anchor }]);
    expect(anchors[0]).toMatchObject({ chains: 3, events: 120 });
  });

  it('the end of a chain is deleted, and how long it was', async () => {
    const about = (verified: Seen) => verified.faults.filter(({ sequence }) => sequence === length());
    expect(
      about(await verifyAfter(shorten()))
        .map(({ message }) => message)
        .join(),
    ).not.toContain('its end was removed');
    expect(about(await verifyAfter(shorten(), [anchor]))).toContainEqual(
      expect.objectContaining({
        streamId: school.stream,
        message: expect.stringContaining('it is shorter now: its end was removed') as string,
      }),
    );
  });

  it('a chain is written anew from the changed event on', async () => {
    const rewrite = [
      `update domain_event set actor_id = gen_random_uuid() where id = ${second()}`,
      `delete from event_seal where stream_id = '${school.stream}'`,
      `delete from event_stream where stream_id = '${school.stream}'`,
      'select seal_events_from(0)',
    ];
    expect((await verifyAfter(rewrite)).faults).toEqual([]);
    expect((await verifyAfter(rewrite, [anchor])).faults).toMatchObject([
      {
        streamId: school.stream,
        sequence: length(),
        message: expect.stringContaining('This chain was written anew') as string,
      },
    ]);
  });

  it.each([
    {
      name: 'cut off',
      change: (text: string) => text.split('\n').slice(0, -2).join('\n'),
      says: 'its last line is missing',
    },
    {
      name: 'shortened',
      change: (text: string) => text.split('\n').slice(1).join('\n'),
      says: 'not those that its last line',
    },
    { name: 'something else', change: () => '{"a":1}\n', says: 'cannot be used' },
  ])('an anchor that is $name is no anchor', async ({ change, says }) => {
    const file = join(folder, 'changed.txt');
    await writeFile(file, change(await readFile(anchor, 'utf8')));
    const { faults, anchors } = await verifyAfter([], [file]);
    expect(faults.map(({ message }) => message).join()).toContain(says);
    expect(anchors).toEqual([null]);
  });
});
