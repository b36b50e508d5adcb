import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestBrowser } from '../../testing/browser.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { ALLOWED, takeTry, type Counted } from './throttle.ts';

let region: TestRegion;
let api: TestApi;

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
}, 30_000);
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(() => region.orm.em.fork().execute('delete from sign_in_failure'));

/** How many tries go through, each from the next address. */
async function triesFrom(addressOf: (time: number) => string, { of, key }: Counted): Promise<number> {
  const em = region.orm.em.fork();
  for (let time = 0; time <= ALLOWED[of].failures; time += 1)
    if ((await takeTry(em, [{ of, address: addressOf(time), ...(key !== undefined && { key }) }], NOON)) !== null)
      return time;
  return Infinity;
}

describe('what is counted by address', () => {
  it.each([
    { of: 'address' },
    { of: 'pair', key: 'lee@example.org' },
    { of: 'linksByAddress' },
    { of: 'passkeysByAddress' },
    { of: 'joinSearches' },
    { of: 'joinsByAddress' },
  ] as const)('$of: is counted for a network of IPv6 as for one address', async (counted) => {
    const { failures } = ALLOWED[counted.of];
    expect(await triesFrom((time) => `2001:db8:1:2::${time + 1}`, counted)).toBe(failures);
    expect(await triesFrom((time) => `2001:db8:2:${time}::1`, counted)).toBe(Infinity);
    expect(await triesFrom((time) => `192.0.2.${time + 1}`, counted)).toBe(Infinity);
  });

  it('is counted at each of the ways in', async () => {
    const statusesOf = async (url: string, body: object, times: number) => {
      const statuses = [];
      for (let time = 0; time <= times; time += 1)
        statuses.push((await new TestBrowser(api, { address: `2001:db8:3:4::${time}` }).post(url, body)).statusCode);
      return statuses.slice(-2);
    };
    const email = 'nobody@example.org';
    expect(await statusesOf('/auth/password', { email, password: 'no' }, 5)).toEqual([401, 429]);
    expect(await statusesOf('/auth/link', { email }, 20)).toEqual([202, 429]);
    expect(await statusesOf('/auth/passkey/options', {}, 60)).toEqual([200, 429]);
  });
});
