import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TamperedRegion } from '../../testing/tampered.ts';
import { verifyStream, verifyWithin } from './verify.ts';

let school: TamperedRegion;

beforeAll(async () => {
  school = await TamperedRegion.withChains();
});
afterAll(() => school.stop());

const second = () => school.events[1] ?? '';
const third = () => school.events[2] ?? '';
const last = () => school.events.at(-1) ?? '';
const length = () => school.events.length;
const forged = `insert into domain_event (stream_id, type, subject, data, at)`;

describe('tampering with the chain is found', () => {
  it.each<{ name: string; how: () => readonly string[]; sequence: () => number | null; says: string }>([
    ...[
      `type = 'thing.undone'`,
      `subject = 'x'`,
      `actor_id = gen_random_uuid()`,
      `data = '{"a": 1}'`,
      `at = at + interval '1 microsecond'`,
    ].map((change) => ({
      name: `a field is changed: ${change}`,
      how: () => [`update domain_event set ${change} where id = ${second()}`],
      sequence: () => 2,
      says: 'is not what was written in this place',
    })),
    {
      name: 'an event in the middle is deleted',
      how: () => [`delete from domain_event where id = ${second()}`],
      sequence: () => 2,
      says: 'This event was removed; its seal is still there.',
    },
    {
      name: 'an event in the middle is deleted with its seal',
      how: () => [
        `delete from domain_event where id = ${second()}`,
        `delete from event_seal where event_id = ${second()}`,
      ],
      sequence: () => 2,
      says: 'Event 2 was removed, with the seal.',
    },
    {
      name: 'a gap is closed by counting the others anew',
      how: () => [
        `delete from domain_event where id = ${second()}`,
        `delete from event_seal where event_id = ${second()}`,
        `update event_seal set sequence = -sequence where stream_id = '${school.stream}' and sequence > 2`,
        `update event_seal set sequence = -sequence - 1 where stream_id = '${school.stream}' and sequence < 0`,
        `update event_stream set sequence = sequence - 1 where stream_id = '${school.stream}'`,
      ],
      sequence: () => 2,
      says: 'is not what was written in this place',
    },
    {
      name: 'the end is deleted',
      how: () => [`delete from domain_event where id = ${last()}`, `delete from event_seal where event_id = ${last()}`],
      sequence: length,
      says: 'The end of this chain was removed',
    },
    {
      name: 'an event is put in',
      how: () => [`${forged} values ('${school.stream}', 'grant.created', 'x', '{}', now())`],
      sequence: () => null,
      says: 'has no seal: it was put in past the chain',
    },
    {
      name: 'an event is put in with a seal',
      how: () => [
        `${forged} values ('${school.stream}', 'grant.created', 'x', '{}', now())`,
        `insert into event_seal select stream_id, ${length() + 1}, id, sha256('x') from domain_event order by id desc limit 1`,
      ],
      sequence: () => length() + 1,
      says: 'is not what was written in this place',
    },
    {
      name: 'two events change places',
      how: () => [
        `update event_seal set event_id = -event_id where event_id in (${second()}, ${third()})`,
        `update event_seal set event_id = case event_id when -${second()} then ${third()} else ${second()} end where event_id < 0`,
      ],
      sequence: () => 2,
      says: 'is not what was written in this place',
    },
    {
      name: 'a seal is deleted',
      how: () => [`delete from event_seal where event_id = ${second()}`],
      sequence: () => null,
      says: 'or its seal was removed',
    },
    {
      name: 'the whole chain is deleted',
      how: () =>
        ['domain_event', 'event_seal'].map((table) => `delete from ${table} where stream_id = '${school.stream}'`),
      sequence: () => null,
      says: 'The whole chain was removed',
    },
  ])('$name', async ({ how, sequence, says }) => {
    const { faults } = await school.after(how(), (em) => verifyStream(em, school.stream));
    const found = faults.find(({ message }) => message.includes(says));
    expect(found).toMatchObject({ streamId: school.stream, sequence: sequence() });
  });

  it('everything is deleted: nothing to look at is no good sign', async () => {
    const verified = await school.after(
      ['domain_event', 'event_seal', 'event_stream'].map((table) => `delete from ${table}`),
      (em) => verifyWithin(em, []),
    );
    expect(verified.events).toBe(0);
    expect(verified.faults.map(({ message }) => message).join()).toContain('There is not one event, though there are');
  });

  it('tells the first hundred faults one by one, and counts all', async () => {
    const { faults, faultCount, events } = await school.after([`update domain_event set type = 'x'`], (em) =>
      verifyWithin(em, []),
    );
    expect(faults).toHaveLength(100);
    expect(faultCount).toBeGreaterThanOrEqual(events);
  });
});
