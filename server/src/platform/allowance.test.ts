import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressKey, Allowance, rateLimitHeaders } from './allowance.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const RULE = { name: 'points', most: 10, seconds: 50 };

describe('an allowance', () => {
  it('grants what is there to the last, and then nothing', async () => {
    const allowance = new Allowance(RULE);
    expect(await allowance.take('a', 7)).toMatchObject({ granted: true, left: 3 });
    expect(await allowance.take('a', 3)).toMatchObject({ granted: true, left: 0 });
    expect(await allowance.take('a', 1)).toMatchObject({ granted: false, left: 0, secondsLeft: 50 });
  });

  it('takes nothing when it refuses, so that less may still be had', async () => {
    const allowance = new Allowance(RULE);
    await allowance.take('a', 7);
    expect(await allowance.take('a', 4)).toMatchObject({ granted: false, left: 3 });
    expect(await allowance.take('a', 3)).toMatchObject({ granted: true, left: 0 });
  });

  it('is one for each key', async () => {
    const allowance = new Allowance(RULE);
    await allowance.take('a', 10);
    expect(await allowance.take('b', 10)).toMatchObject({ granted: true });
  });

  it('is whole again when its time is over', async () => {
    const allowance = new Allowance(RULE);
    await allowance.take('a', 10);
    await vi.advanceTimersByTimeAsync(49_900);
    expect(await allowance.take('a', 1)).toMatchObject({ granted: false, secondsLeft: 1 });
    await vi.advanceTimersByTimeAsync(200);
    expect(await allowance.take('a', 10)).toMatchObject({ granted: true });
  });

  it('gets back what was not used, and never more than it is', async () => {
    const allowance = new Allowance(RULE);
    await allowance.take('a', 8);
    expect(await allowance.settle('a', -6)).toMatchObject({ left: 8 });
    await vi.advanceTimersByTimeAsync(51_000);
    expect(await allowance.settle('a', -6)).toMatchObject({ left: 10 });
    expect(await allowance.take('a', 11)).toMatchObject({ granted: false });
  });

  it('loses what was used beyond it', async () => {
    const allowance = new Allowance(RULE);
    await allowance.take('a', 8);
    expect(await allowance.settle('a', 30)).toMatchObject({ left: 0 });
    expect(await allowance.take('a', 1)).toMatchObject({ granted: false });
  });
});

it('is told in headers, with when to come again only to whom it was refused', async () => {
  const allowance = new Allowance(RULE);
  expect(rateLimitHeaders(await allowance.take('a', 4))).toEqual({
    'ratelimit-policy': '"points";q=10;w=50',
    ratelimit: '"points";r=6;t=50',
  });
  expect(rateLimitHeaders(await allowance.take('a', 7))).toMatchObject({ 'retry-after': '50' });
});

it.each([
  { name: 'of IPv4 is itself', address: '192.0.2.1', key: '192.0.2.1' },
  { name: 'of IPv4 in the form of IPv6 is the one of IPv4', address: '::ffff:192.0.2.1', key: '192.0.2.1' },
  { name: 'of IPv6 is its network', address: '2001:db8:1:2:3:4:5:6', key: '2001:db8:1:2' },
  { name: 'of IPv6 with zeros left out is its network', address: '2001:db8::1', key: '2001:db8:0:0' },
  { name: 'of this machine is itself', address: '::1', key: '0:0:0:0' },
])('an address $name', ({ address, key }) => {
  expect(addressKey(address)).toBe(key);
});
