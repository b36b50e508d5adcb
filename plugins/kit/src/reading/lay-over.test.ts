import { describe, expect, it } from 'vitest';
import { yesNo } from '../ask.ts';
import { checkModule } from '../contract/check-module.ts';
import { defineModule } from '../define-module.ts';
import { createRuleBook } from '../rule-book.ts';
import { smallModule } from '../testing/small-set.ts';
import { defineReading } from './define-reading.ts';
import { layOver } from './lay-over.ts';

const [parent] = smallModule.sets.map(({ edition }) => edition);
if (parent === undefined) throw new Error('There is no set to read.');
const rules = createRuleBook([smallModule]);
const library = {
  editions: new Map([[parent.id, parent]]),
  rules,
  evidenceTypes: new Map(smallModule.evidenceTypes.map((type) => [type.id, type])),
};

const reading = defineReading({
  id: 'special',
  edition: '1',
  of: parent.id,
  suits: { fact: 'special', in: [true] },
  provenance: 'adapted',
  operations: [
    { op: 'amend-text', target: 'encounters/every-year', field: 'hint', language: 'en', text: 'With support.' },
    {
      op: 'add-criterion',
      target: 'encounters',
      criterion: {
        id: 'cohort',
        statement: { en: 'It is written down who is counted.' },
        question: { en: 'Is it written down who is counted?' },
        ask: yesNo(),
        score: null,
      },
    },
  ],
  messages: { en: { title: 'Special', summary: 'Read for special schools.' } },
  examples: [
    {
      name: 'nobody else',
      institution: { special: false },
      answers: [],
      expect: { criteria: { 'encounters/every-year': 'not-applicable' } },
    },
  ],
});

describe('a reading', () => {
  it('is the edition that it reads, with its changes, for its own institutions', () => {
    const edition = layOver(reading, library)?.edition;
    expect(edition).toMatchObject({
      id: 'special/1',
      set: 'special',
      title: { en: 'Special' },
      suits: { fact: 'special', in: [true] },
      parent: { id: parent.id },
    });
    const criteria = edition?.benchmarks[0]?.criteria ?? [];
    expect(criteria.find(({ id }) => id === 'every-year')?.hint).toEqual({ en: 'With support.' });
    expect(criteria.at(-1)).toMatchObject({ id: 'cohort', provenance: 'adapted' });
    expect(criteria.at(-1)?.provenance).not.toBe(criteria[0]?.provenance);
  });

  it('rests while the edition is not loaded', () => {
    expect(layOver(reading, { ...library, editions: new Map() })).toBeNull();
  });

  it('is held to the contract like any set', () => {
    const module = defineModule({ id: 'special', version: '1.0.0', readings: [reading] });
    const { editions: _without, ...withoutIt } = library;
    expect(checkModule(module, library)).toEqual([]);
    expect(checkModule(module, withoutIt)).toEqual([]);
    const wrong = {
      ...reading,
      examples: reading.examples.map((example) => ({ ...example, institution: { special: true } })),
    };
    expect(checkModule({ ...module, readings: [wrong] }, library)).toMatchObject([{ code: 'failing-example' }]);
  });
});
