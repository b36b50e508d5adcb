import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import type { ProfileOperation } from '../profile.ts';
import { encounterLog, rules, smallSet } from '../testing/small-set.ts';
import { resolve } from './resolve.ts';

const { edition } = smallSet;
const bilingual: Edition = { ...edition, summary: { ...edition.summary, cy: 'Cymraeg' } };
const library = { editions: new Map(), rules, evidenceTypes: new Map([[encounterLog.id, encounterLog]]) };

const amend = (language: string, text: string): ProfileOperation => ({
  op: 'amend-text',
  target: '',
  field: 'summary',
  language,
  text,
});

const summaryAfter = (...operations: readonly ProfileOperation[]) =>
  resolve(bilingual, { id: 'ours', edition: '1', title: { en: 'Ours' }, operations }, library).edition?.summary;

describe('words in two languages', () => {
  it('lose the other language when the first is re-worded: it would say what was said before', () => {
    expect(summaryAfter(amend('en', 'Ours'))).toEqual({ en: 'Ours' });
  });

  it('keep the first language when the other is re-worded', () => {
    expect(summaryAfter(amend('cy', 'Ein un ni'))).toEqual({ ...edition.summary, cy: 'Ein un ni' });
  });

  it('can both be re-worded, in either order', () => {
    const both = [amend('cy', 'Ein un ni'), amend('en', 'Ours')];
    expect([summaryAfter(...both), summaryAfter(...both.toReversed())]).toEqual([
      { en: 'Ours', cy: 'Ein un ni' },
      { en: 'Ours', cy: 'Ein un ni' },
    ]);
  });
});
