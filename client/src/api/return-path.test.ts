import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberReturn, returnPath } from './return-path.ts';

beforeEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});
const asking = (path: string): string => `?return=${encodeURIComponent(path)}`;

describe('where to go after signing in', () => {
  it.each([
    { name: 'nothing asked for', search: '', path: '/home' },
    { name: 'a page of this site', search: asking('/schools/a?b=1#c'), path: '/schools/a?b=1#c' },
    {
      name: 'a page whose name looks like another site',
      search: asking('/%2F%2Fevil.example'),
      path: '/%2F%2Fevil.example',
    },
  ])('$name', ({ search, path }) => {
    expect(returnPath(search)).toBe(path);
  });

  it.each([
    'https://evil.example',
    'https:evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/x/..\\/evil.example',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '%2F%2Fevil.example',
    'evil.example',
  ])('never leads elsewhere: %j', (asked) => {
    expect(returnPath(asking(asked))).toBe('/home');
    rememberReturn(asked);
    expect(returnPath('')).toBe('/home');
  });

  it('keeps to what was wanted when the link was asked for, once', () => {
    rememberReturn('/schools/a');
    expect(returnPath('')).toBe('/schools/a');
    expect(returnPath('')).toBe('/home');
  });

  it('keeps to what the address asks for before what was wanted earlier', () => {
    rememberReturn('/schools/a');
    expect(returnPath(asking('/schools/b'))).toBe('/schools/b');
    expect(returnPath('')).toBe('/home');
  });

  it('forgets after a quarter of an hour', () => {
    vi.useFakeTimers();
    rememberReturn('/schools/a');
    vi.advanceTimersByTime(15 * 60_000);
    expect(returnPath('')).toBe('/home');
  });

  it.each(['rubbish', '{}', '{"path":"//evil.example","at":9e15}', 'null'])('takes nothing from %s', (kept) => {
    localStorage.setItem('waymark.return', kept);
    expect(returnPath('')).toBe('/home');
  });
});
