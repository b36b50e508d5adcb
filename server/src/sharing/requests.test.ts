import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import type { Mail } from '../mail/index.ts';
import type { Organisation } from '../organisations/index.ts';
import { ANONYMOUS, type PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { Services } from '../platform/services.ts';
import type { AccessRequest } from './access-request.entity.ts';
import { acceptRequest, declineRequest } from './decide-request.ts';
import { findRegistered } from './find-registered.ts';
import { requestsOfPartner, requestsToInstitution } from './list-requests.ts';
import { requestAccess } from './request-access.ts';
import { MOST_A_DAY, MOST_A_DAY_TO_ONE, MOST_OPEN_REQUESTS } from './request-bounds.ts';
import { rightsAt } from './rights.ts';
import { sendRequestMail } from './send-request-mail.ts';
import { withdrawRequest } from './withdraw-request.ts';

let region: TestRegion;
let school: Institution;
let partner: Organisation;
let head: PersonActor;
let asker: PersonActor;
let stranger: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  school = await region.institution('Alder', { town: 'Harrow Bay' });
  partner = await region.organisation('partner', 'A Partner');
  head = await region.person(school, 'headteacher', 'The Head');
  asker = await region.person(partner, 'partner', 'Rea Der');
  stranger = await region.person(await region.organisation('partner', 'Another Partner'), 'partner');
});
afterAll(() => region.stop());

const ask = (changes: object = {}, actor: PersonActor = asker) =>
  requestAccess(region.as(actor), {
    number: school.urn ?? '',
    level: 'criterion',
    purpose: 'To plan visits',
    endsOn: '2027-07-31',
    ...changes,
  });
const idOf = ({ institutionId, id }: AccessRequest): string => toGlobalId('AccessRequest', institutionId, id);
/** A day later, with nothing that waits. */
const nextDay = () =>
  region.orm.em.fork().execute(
    `update sharing_request set requested_at = requested_at - interval '1 day',
         state = case state when 'open' then 'withdrawn' else state end`,
  );
/** A request that waits, in place of any other. */
async function waiting(): Promise<AccessRequest> {
  await nextDay();
  const { request } = await ask();
  return request as AccessRequest;
}

describe('looking up whom to ask', () => {
  it('tells a partner what the public register says, and nothing else', async () => {
    const found = await findRegistered(region.as(asker), school.urn ?? '');
    expect(found).toEqual({ id: school.id, name: 'Alder', urn: school.urn, ukprn: null, town: 'Harrow Bay' });
  });

  it('tells the same of a school that has nobody here', async () => {
    const { urn } = await region.institution('Birch');
    expect(await findRegistered(region.as(asker), urn ?? '')).toMatchObject({ name: 'Birch' });
    expect((await ask({ number: urn })).problems).toEqual([]);
  });

  it.each(['a school', 'the region', 'nobody'])('is not for %s', async (who) => {
    const body = await region.organisation('region', 'A region');
    const actors = {
      'a school': head,
      'the region': await region.person(body, 'region-administrator'),
      nobody: ANONYMOUS,
    };
    await expect(findRegistered(region.as(actors[who as 'nobody']), school.urn ?? '')).rejects.toThrow(
      'only partners ask',
    );
  });
});

describe('asking', () => {
  it.each([
    { name: 'a number that is nobody’s', change: { number: '199999' }, path: 'number' },
    { name: 'no number', change: { number: 'Alder' }, path: 'number' },
    { name: 'no purpose', change: { purpose: '' }, path: 'purpose' },
    { name: 'a last day in the past', change: { endsOn: '2026-09-30' }, path: 'endsOn' },
  ])('is refused with $name', async ({ change, path }) => {
    expect(await ask(change)).toMatchObject({ request: null, problems: [{ path }] });
  });

  it('is once at a time for each school', async () => {
    await waiting();
    expect((await ask()).problems).toMatchObject([{ code: 'already-asked' }]);
  });

  it('is bounded for each partner, also when asked at once', async () => {
    await waiting();
    const others = await Promise.all(
      Array.from({ length: MOST_OPEN_REQUESTS + 2 }, (_, index) => region.institution(`Cedar ${index}`)),
    );
    const asked = await Promise.all(others.map(({ urn }) => ask({ number: urn })));
    expect(asked.filter(({ request }) => request !== null)).toHaveLength(MOST_OPEN_REQUESTS - 1);
    expect(asked.find(({ request }) => request === null)?.problems).toMatchObject([{ code: 'too-many-open' }]);
  });

  it('and withdrawing, over and over, reaches a school three times a day', async () => {
    await nextDay();
    for (let time = 0; time < MOST_A_DAY_TO_ONE; time += 1) {
      const { request } = await ask();
      await withdrawRequest(region.as(asker), idOf(request as AccessRequest));
    }
    expect(await ask()).toMatchObject({ request: null, problems: [{ code: 'asked-often', path: 'number' }] });
    expect((await ask({ number: (await region.institution('Elder')).urn })).problems).toEqual([]);
    const other = await region.person(await region.organisation('partner', 'A third partner'), 'partner');
    expect((await ask({}, other)).problems).toEqual([]);
    await nextDay();
    expect((await ask()).problems).toEqual([]);
  });

  it('is bounded for each partner by the day, whatever was withdrawn', async () => {
    await nextDay();
    for (let index = 0; index < MOST_A_DAY; index += 1) {
      const { request } = await ask({ number: (await region.institution(`Fir ${index}`)).urn });
      await withdrawRequest(region.as(asker), idOf(request as AccessRequest));
    }
    expect((await ask()).problems).toMatchObject([{ code: 'asked-often' }]);
    await nextDay();
    expect((await ask()).problems).toEqual([]);
  });
});

describe('a request', () => {
  it('gives the grant as asked, or less, once the school agrees', async () => {
    const request = await waiting();
    expect(await rightsAt(region.as(asker), school.id)).toMatchObject([]);
    const agreed = { level: 'benchmark', endsOn: '2027-01-31' } as const;
    expect((await acceptRequest(region.as(head), idOf(request), agreed)).problems).toEqual([]);
    expect(await rightsAt(region.as(asker), school.id)).toMatchObject([
      { level: 'benchmark', programmeId: null, institutionId: school.id },
    ]);
    const { edges } = await requestsOfPartner(region.as(asker), { first: 1, state: 'accepted' });
    expect(edges[0]?.node).toMatchObject({ state: 'accepted', decidedByName: 'The Head' });
  });

  it.each([
    { name: 'a higher level', agreed: { level: 'evidence', endsOn: '2027-01-31' } as const, path: 'level' },
    { name: 'a later day', agreed: { level: 'headline', endsOn: '2027-08-01' } as const, path: 'endsOn' },
  ])('is not agreed to with $name than was asked for', async ({ agreed, path }) => {
    const request = await waiting();
    expect(await acceptRequest(region.as(head), idOf(request), agreed)).toMatchObject({
      request: null,
      problems: [{ code: 'more-than-asked', path }],
    });
  });

  it('is declined with a reason, which the partner reads', async () => {
    const request = await waiting();
    expect((await declineRequest(region.as(head), idOf(request), ' ')).problems).toMatchObject([{ path: 'reason' }]);
    await declineRequest(region.as(head), idOf(request), 'Not this year.');
    const { edges } = await requestsOfPartner(region.as(asker), { first: 1, state: 'declined' });
    expect(edges[0]?.node).toMatchObject({ reason: 'Not this year.' });
  });

  it('is decided once: neither after it was declined nor after it was withdrawn', async () => {
    const request = await waiting();
    await withdrawRequest(region.as(asker), idOf(request));
    const agreed = { level: 'headline', endsOn: '2027-01-31' } as const;
    await expect(acceptRequest(region.as(head), idOf(request), agreed)).rejects.toThrow('was withdrawn already');
    await expect(declineRequest(region.as(head), idOf(request), 'No')).rejects.toThrow('was withdrawn already');
    await expect(withdrawRequest(region.as(asker), idOf(request))).rejects.toThrow('was withdrawn already');
  });

  it('is nothing to another partner, to another school, or to those who may not decide', async () => {
    const request = await waiting();
    const governor = await region.person(school, 'governor');
    const elsewhere = await region.person(await region.institution('Dogwood'), 'headteacher');
    const agreed = { level: 'headline', endsOn: '2027-01-31' } as const;
    await expect(withdrawRequest(region.as(stranger), idOf(request))).rejects.toThrow('There is no such request');
    await expect(acceptRequest(region.as(elsewhere), idOf(request), agreed)).rejects.toThrow('no such institution');
    await expect(acceptRequest(region.as(asker), idOf(request), agreed)).rejects.toThrow();
    await expect(acceptRequest(region.as(governor), idOf(request), agreed)).rejects.toThrow('You may not decide');
    expect((await requestsOfPartner(region.as(stranger), { first: 10 })).totalCount).toBe(0);
    expect((await requestsToInstitution(region.as(stranger), school.id, { first: 10 })).totalCount).toBe(0);
    expect((await requestsToInstitution(region.as(governor), school.id, { first: 10, state: 'open' })).totalCount).toBe(
      1,
    );
  });
});

describe('mail about a request', () => {
  const send = vi.fn<(mail: Mail) => Promise<void>>(() => Promise.resolve());
  const services = (): Services =>
    ({
      ...region.services,
      mailer: { send },
      settings: { publicUrl: 'https://waymark.example' },
    }) as unknown as Services;
  const mailed = async ({ institutionId, id }: AccessRequest) => {
    send.mockClear();
    await sendRequestMail(services(), { institutionId, requestId: id });
    return send.mock.calls.map(([mail]) => mail);
  };

  it('goes to those of the school who may decide, and to nobody else', async () => {
    await region.person(school, 'governor', 'A Governor');
    const [mail, ...others] = await mailed(await waiting());
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: `${head.id}@example.org`, subject: 'A Partner asks to read results of Alder' });
    expect(mail?.text).toContain('To plan visits');
    expect(mail?.text).toContain(`https://waymark.example/schools/${toGlobalId('Institution', school.id)}/sharing`);
  });

  it('tells who asked what came of it', async () => {
    const request = await waiting();
    await declineRequest(region.as(head), idOf(request), 'Not this year.');
    const [mail] = await mailed(request);
    expect(mail).toMatchObject({ to: `${asker.id}@example.org`, subject: 'Alder has declined your request' });
    expect(mail?.text).toContain('Not this year.');
  });

  it('tells nobody of a request that was withdrawn', async () => {
    const request = await waiting();
    await withdrawRequest(region.as(asker), idOf(request));
    expect(await mailed(request)).toEqual([]);
  });
});
