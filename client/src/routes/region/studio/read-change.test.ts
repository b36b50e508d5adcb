import { expect, it } from 'vitest';
import { readChange } from './read-change.ts';

it.each([
  {
    name: 'an exclusion with its reason',
    json: { op: 'exclude', target: 'a/one', why: 'Not here' },
    change: { op: 'exclude', target: 'a/one', why: 'Not here' },
  },
  {
    name: 'a wording',
    json: { op: 'amend-text', target: 'a/one', field: 'hint', language: 'en', text: 'H' },
    change: { op: 'amend-text', target: 'a/one', field: 'HINT', language: 'en', text: 'H' },
  },
  {
    name: 'an order',
    json: { op: 'reorder', target: '', order: ['b', 'a'] },
    change: { op: 'reorder', target: '', order: ['b', 'a'] },
  },
  {
    name: 'a parameter',
    json: { op: 'set-parameter', target: 'a', name: 'n', value: 3 },
    change: { op: 'set-parameter', target: 'a', name: 'n', value: 3 },
  },
  {
    name: 'a rule',
    json: { op: 'choose-rule', target: 'a/one', score: { rule: 'r@1', args: { n: 1 } } },
    change: { op: 'choose-rule', target: 'a/one', rule: 'r@1', args: { n: 1 } },
  },
  {
    name: 'that there is no rule',
    json: { op: 'choose-rule', target: 'a/one', score: null },
    change: { op: 'choose-rule', target: 'a/one', rule: null, args: {} },
  },
  {
    name: 'evidence',
    json: { op: 'set-evidence', target: 'a/one', evidence: [{ type: 'log', required: true }] },
    change: { op: 'set-evidence', target: 'a/one', evidence: [{ type: 'log', required: true }] },
  },
  {
    name: 'an added criterion',
    json: { op: 'add-criterion', target: 'a', key: 'new', statement: 'S', question: 'Q', like: 'a/one', after: 'one' },
    change: {
      op: 'add-criterion',
      target: 'a',
      key: 'new',
      statement: 'S',
      question: 'Q',
      like: 'a/one',
      after: 'one',
    },
  },
  {
    name: 'an added criterion in the words of a set',
    json: {
      op: 'add-criterion',
      target: 'a',
      like: 'a/one',
      criterion: { id: 'new', statement: { en: 'S', cy: 'C' }, question: 'Q', hint: 'H' },
    },
    change: { op: 'add-criterion', target: 'a', key: 'new', statement: 'S', question: 'Q', hint: 'H', like: 'a/one' },
  },
  { name: 'nothing of a kind that is not known', json: { op: 'sing' }, change: null },
  { name: 'nothing of no object', json: 'exclude', change: null },
])('reads $name', ({ json, change }) => {
  expect(readChange(json)).toEqual(change);
});
