import { describe, expect, it } from 'vitest';
import { pathAfter } from './session.ts';

describe('where to go after a step of signing in', () => {
  it.each([
    { name: 'signed in', answer: null, search: '?return=%2Fschools', path: '/schools' },
    {
      name: 'a code is asked for',
      answer: { next: '/sign-in/code' },
      search: '?return=%2Fschools%3Fa%3D1',
      path: '/sign-in/code?return=%2Fschools%3Fa%3D1',
    },
    {
      name: 'a code, and another site after it',
      answer: { next: '/sign-in/code' },
      search: '?return=%2F%2Fexample.org',
      path: '/sign-in/code?return=%2Fhome',
    },
  ])('$name', ({ answer, search, path }) => {
    expect(pathAfter(answer, search)).toBe(path);
  });
});
