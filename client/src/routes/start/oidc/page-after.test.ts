import { describe, expect, it } from 'vitest';
import { pageAfter } from './page-after.ts';

const organisation = { name: 'Cedar School', urn: '123456', ukprn: null };
const code = { outcome: 'second-factor', next: '/sign-in/code', organisation: null } as const;

describe('where somebody is led who came back from another service', () => {
  it.each([
    {
      name: 'the page that was asked for',
      arrived: { outcome: 'signed-in', returnTo: '/schools?a=1' },
      path: '/schools?a=1',
    },
    { name: 'never another site', arrived: { outcome: 'signed-in', returnTo: '//example.org' }, path: '/home' },
    {
      name: 'no role there',
      arrived: { outcome: 'no-role', organisation, returnTo: '/schools' },
      path: '/sign-in/no-role',
    },
    {
      name: 'a code first',
      arrived: { ...code, returnTo: '/schools?a=1' },
      path: '/sign-in/code?return=%2Fschools%3Fa%3D1',
    },
    {
      name: 'a code first, and never another site after it',
      arrived: { ...code, returnTo: 'https://example.org' },
      path: '/sign-in/code?return=%2Fhome',
    },
    {
      name: 'a code first, and no role there after it',
      arrived: { ...code, organisation, returnTo: '/schools' },
      path: '/sign-in/code?return=%2Fsign-in%2Fno-role',
    },
  ] as const)('$name', ({ arrived, path }) => {
    expect(pageAfter(arrived)).toBe(path);
  });
});
