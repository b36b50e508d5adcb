import { describe, expect, it } from 'vitest';
import { pathAfter, returnPath } from './session.ts';
import { readAnswer } from './upload.ts';

describe('where to go after signing in', () => {
  it.each([
    { name: 'nothing asked for', search: '', path: '/home' },
    { name: 'a page of this site', search: '?return=%2Fschools%2Fa%3Fb%3D1%23c', path: '/schools/a?b=1#c' },
    { name: 'another site', search: '?return=https%3A%2F%2Fexample.org', path: '/home' },
    { name: 'another site without its scheme', search: '?return=%2F%2Fexample.org', path: '/home' },
    { name: 'another site by a backslash', search: '?return=%2F%5Cexample.org', path: '/home' },
  ])('$name', ({ search, path }) => {
    expect(returnPath(search)).toBe(path);
  });
});

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

describe('the answer to an upload', () => {
  const upload = { id: 'u1', name: 'a.pdf', mediaType: 'application/pdf', bytes: 3 };
  it.each([
    { name: 'taken', text: JSON.stringify(upload), status: 201, result: { upload } },
    {
      name: 'refused with a reason',
      text: '{"error":{"code":"TOO_LARGE","message":"At most 20 MB."}}',
      status: 413,
      result: { message: 'At most 20 MB.' },
    },
    { name: 'not ours at all', text: '<html>', status: 502, result: { message: null } },
  ])('$name', ({ text, status, result }) => {
    expect(readAnswer(text, status)).toEqual(result);
  });
});
