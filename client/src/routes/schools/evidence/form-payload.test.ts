import { describe, expect, it } from 'vitest';
import type { EvidenceFieldKind } from '../../../graphql/graphql.ts';
import { checkEntries, entriesOf, payloadOf, type EvidenceField } from './form-payload.ts';

const field = (kind: EvidenceFieldKind, more: Partial<EvidenceField> = {}): EvidenceField => ({
  key: 'it',
  kind,
  label: 'It',
  help: null,
  required: true,
  options: [],
  min: null,
  max: null,
  maxLength: null,
  unit: null,
  ...more,
});

describe('an evidence form', () => {
  it.each([
    { kind: 'TEXT' as const, entry: ' A visit ', payload: { it: 'A visit' } },
    { kind: 'NUMBER' as const, entry: '1,204', payload: { it: 1204 } },
    { kind: 'NUMBER' as const, entry: 'many', payload: { it: 'many' } },
    { kind: 'YES_NO' as const, entry: 'no', payload: { it: false } },
    { kind: 'YEAR_GROUPS' as const, entry: ['-1', '3'], payload: { it: [-1, 3] } },
    { kind: 'CHOICES' as const, entry: ['a'], payload: { it: ['a'] } },
    { kind: 'CHOICES' as const, entry: [], payload: {} },
    { kind: 'DATE' as const, entry: '', payload: {} },
  ])('sends $kind $entry as $payload', ({ kind, entry, payload }) => {
    expect(payloadOf([field(kind)], { it: entry })).toEqual(payload);
  });

  it.each([
    { name: 'nothing in a required field', field: field('TEXT'), entry: ' ', problem: 'required' },
    { name: 'nothing in another', field: field('TEXT', { required: false }), entry: '', problem: null },
    { name: 'nothing chosen', field: field('CHOICES'), entry: [], problem: 'required' },
    { name: 'a number as a word', field: field('NUMBER'), entry: 'ten', problem: 'whole' },
    { name: 'the smallest number', field: field('NUMBER', { min: 1 }), entry: '1', problem: null },
    { name: 'one below it', field: field('NUMBER', { min: 1 }), entry: '0', problem: 'min' },
    { name: 'one above the largest', field: field('NUMBER', { max: 9 }), entry: '10', problem: 'max' },
    { name: 'a character too many', field: field('TEXT', { maxLength: 2 }), entry: 'abc', problem: 'long' },
  ])('finds $name', ({ field: one, entry, problem }) => {
    expect(checkEntries([one], { it: entry })).toEqual(problem ? [{ key: 'it', problem }] : []);
  });

  it('shows again what was stored', () => {
    const fields = [
      field('YES_NO', { key: 'a' }),
      field('YEAR_GROUPS', { key: 'b' }),
      field('NUMBER', { key: 'c' }),
      field('TEXT', { key: 'd' }),
    ];
    expect(entriesOf(fields, { a: true, b: [0, 4], c: 3 })).toEqual({ a: 'yes', b: ['0', '4'], c: '3', d: '' });
  });
});
