import { describe, expect, it } from 'vitest';
import { parse } from 'graphql';
import { firstCommand, firstQuery } from './first-query.ts';

describe('the first query', () => {
  it.each([
    { name: 'asks by URN', institution: { urn: '123456', ukprn: '10000001' }, by: 'urn: "123456"' },
    {
      name: 'asks by UKPRN where there is no URN',
      institution: { urn: null, ukprn: '10000001' },
      by: 'ukprn: "10000001"',
    },
    { name: 'is whole when nothing is shared yet', institution: null, by: 'urn: "100000"' },
  ])('$name', ({ institution, by }) => {
    const query = firstQuery(institution);
    expect(query).toContain(`institution(by: { ${by} })`);
    expect(() => parse(query)).not.toThrow();
  });

  it('is one command with the key in it, and its body is JSON', () => {
    const command = firstCommand({
      address: 'https://waymark.example/graphql',
      key: 'wm_live_x',
      query: firstQuery(null),
    });
    expect(command).toContain("-H 'authorization: Bearer wm_live_x'");
    const body: unknown = JSON.parse(/-d '(.*)'$/s.exec(command)?.[1] ?? '');
    expect(body).toEqual({ query: firstQuery(null).replaceAll(/\s+/g, ' ') });
  });
});
