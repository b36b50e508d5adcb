import { describe, expect, it } from 'vitest';
import { app } from '../messages/en/app.ts';
import { home } from '../messages/en/home.ts';
import { entriesFor } from './navigation.tsx';
import type { Viewer } from './viewer.ts';

const words: Readonly<Record<string, string>> = { ...app, ...home };

function actingFor(kind: 'REGION' | 'PARTNER'): Viewer {
  const may = ['READ_TRAIL', 'MANAGE_PEOPLE', 'MANAGE_RETENTION', 'ADAPT_SETS'] as const;
  const active = { organisation: { kind, institution: null } };
  return { demo: false, may, person: { name: 'Robin' }, active, memberships: [] } as unknown as Viewer;
}

describe('the main pages', () => {
  it.each([
    { kind: 'REGION', pages: 9 },
    { kind: 'PARTNER', pages: 4 },
  ] as const)('have a name and, on the home page, a sentence each, for $kind', ({ kind, pages }) => {
    const entries = entriesFor(actingFor(kind));
    expect(entries.length).toBe(pages);
    const named = entries.map((entry) => entry.words);
    const told = entries.slice(1).map(({ to }) => `home${to.replace('/', '.area.')}`);
    expect([...named, ...told].filter((id) => !(id in words))).toEqual([]);
  });
});
