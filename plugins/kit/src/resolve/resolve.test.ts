import { describe, expect, it } from 'vitest';
import { diff } from '../diff/diff.ts';
import { editionHash } from '../edition-hash.ts';
import type { Edition } from '../edition.ts';
import type { AddedCriterion, ProfileOperation } from '../profile.ts';
import { encounterLog, rules, smallSet } from '../testing/small-set.ts';
import { resolve } from './resolve.ts';

const parent = smallSet.edition;
const [encounters, guidance] = parent.benchmarks;
if (encounters === undefined || guidance === undefined) throw new Error('the small set has two benchmarks');

const other: Edition = {
  ...parent,
  id: 'other/1',
  set: 'other',
  edition: '1',
  benchmarks: [
    {
      ...guidance,
      id: 'interviews',
      criteria: guidance.criteria.slice(0, 1).map((criterion) => ({ ...criterion, id: 'interview' })),
    },
    {
      ...guidance,
      id: 'nursery-visits',
      criteria: guidance.criteria.slice(0, 1).map((criterion) => ({
        ...criterion,
        id: 'visit',
        ask: { type: 'yes-no', rows: { over: 'year-groups', from: -1, to: 0 } },
      })),
    },
  ],
};
const library = {
  editions: new Map([
    [parent.id, parent],
    [other.id, other],
  ]),
  rules,
  evidenceTypes: new Map([[encounterLog.id, encounterLog]]),
};

const adapt = (operations: readonly unknown[], from: Edition = parent) =>
  resolve(
    from,
    {
      id: 'north-east',
      edition: '1',
      title: { en: 'North East' },
      operations: operations as readonly ProfileOperation[],
    },
    library,
  );
const own: AddedCriterion = {
  id: 'own',
  statement: { en: 'Ours' },
  question: { en: 'Ours?' },
  ask: { type: 'yes-no' },
  score: { rule: 'all-yes@1', args: {} },
};

describe('an adapted edition', () => {
  const operations: readonly ProfileOperation[] = [
    { op: 'reorder', target: '', order: ['guidance', 'encounters'] },
    { op: 'exclude', target: 'guidance/sixth-form', why: 'No sixth forms here' },
    { op: 'amend-text', target: 'encounters/told', field: 'statement', language: 'en', text: 'Told', why: 'Clearer' },
    { op: 'set-parameter', target: 'encounters', name: 'band', value: 'almost-all', why: 'As in 2018' },
    { op: 'add-criterion', target: 'guidance', after: 'adviser', criterion: own, why: 'Agreed in May' },
    { op: 'set-evidence', target: 'guidance/adviser', evidence: [{ type: 'encounter-log', required: true }] },
    { op: 'choose-rule', target: 'guidance/reviewed', score: { rule: 'within-months@1', args: { months: 36 } } },
  ];
  const { edition, problems } = adapt(operations);

  it('has the changes, its own name, and its parent', () => {
    expect(problems).toEqual([]);
    expect(edition).toMatchObject({
      id: 'north-east/1',
      set: 'north-east',
      title: { en: 'North East' },
      parent: { id: 'small/2026', hash: editionHash(parent) },
    });
    expect(edition?.benchmarks.map(({ id, criteria }) => [id, criteria.map((criterion) => criterion.id)])).toEqual([
      ['guidance', ['adviser', 'own', 'meetings', 'reviewed']],
      ['encounters', ['every-year', 'told', 'thoughts']],
    ]);
  });

  it('remembers where each element came from', () => {
    const elements = edition?.benchmarks.flatMap(({ criteria }) => criteria);
    expect(elements?.find(({ id }) => id === 'told')?.origin).toEqual({
      set: 'small/2026',
      changes: [{ operation: 'amend-text statement', why: 'Clearer' }],
    });
    expect(elements?.find(({ id }) => id === 'own')).toMatchObject({
      provenance: 'local',
      weight: 1,
      origin: { set: 'north-east/1', changes: [{ operation: 'add-criterion', why: 'Agreed in May' }] },
    });
  });

  it('does not hang on the order of the operations', () => {
    expect(adapt(operations.toReversed()).edition).toEqual(edition);
  });

  it('differs from its parent by these changes, each with its class and reason', () => {
    expect(
      edition &&
        diff(parent, edition).map(({ target, kind, field, class: changeClass, why }) => [
          target,
          kind,
          field,
          changeClass,
          why,
        ]),
    ).toEqual([
      ['', 'changed', 'title', 'wording', null],
      ['', 'moved', 'order', 'wording', null],
      ['guidance/adviser', 'changed', 'evidence', 'compatible', null],
      ['guidance/own', 'added', '', 'breaking', 'Agreed in May'],
      ['guidance/reviewed', 'changed', 'score', 'compatible', null],
      ['guidance/sixth-form', 'removed', '', 'breaking', 'No sixth forms here'],
      ['encounters', 'changed', 'params.band', 'compatible', 'As in 2018'],
      ['encounters/told', 'changed', 'statement', 'wording', 'Clearer'],
    ]);
  });

  it('can bring back what an ancestor had', () => {
    if (edition === null) throw new Error('it resolved above');
    const back = resolve(
      edition,
      {
        id: 'back',
        edition: '1',
        title: { en: 'Back' },
        operations: [{ op: 'include', target: 'guidance/sixth-form' }],
      },
      library,
    );
    expect(back.edition?.benchmarks[0]?.criteria.map(({ id }) => id)).toEqual([
      'adviser',
      'own',
      'meetings',
      'reviewed',
      'sixth-form',
    ]);
  });

  it('can fill a slot from another set', () => {
    const swapped = adapt([
      { op: 'swap-slot', target: 'guidance', from: 'other/1', benchmark: 'interviews', why: 'Ours are interviews' },
    ]);
    expect(swapped.problems).toEqual([]);
    expect(swapped.edition?.benchmarks.map(({ id, slot }) => [slot, id])).toEqual([
      ['1', 'encounters'],
      ['2', 'interviews'],
    ]);
  });

  it('shows markup as the text that it is', () => {
    const text = '<script>alert(1)</script> & <b>bold</b>';
    const marked = adapt([{ op: 'amend-text', target: 'encounters', field: 'title', language: 'en', text }]);
    expect(marked.edition?.benchmarks[0]?.title).toEqual({ en: text });
  });
});

describe('what cannot be done is said, with its place', () => {
  const amend = { op: 'amend-text', target: 'encounters', field: 'title', language: 'en' };
  it.each<[string, readonly unknown[], { code: string; path: string; message: RegExp }]>([
    [
      'two changes of one thing',
      [
        { ...amend, text: 'A' },
        { ...amend, text: 'B' },
      ],
      {
        code: 'conflict',
        path: 'operations[1].target',
        message: /operations\[0\] and operations\[1\] both change the title in en of "encounters"/,
      },
    ],
    [
      'a change to what is excluded',
      [
        { ...amend, text: 'A' },
        { op: 'exclude', target: 'encounters' },
      ],
      {
        code: 'conflict',
        path: 'operations[0].target',
        message: /operations\[0\] changes "encounters", which operations\[1\] excludes/,
      },
    ],
    [
      'an unknown target',
      [{ op: 'exclude', target: 'encounters/gone' }],
      { code: 'unknown-target', path: 'operations[0].target', message: /nothing called "encounters\/gone"/ },
    ],
    [
      'a field that a benchmark has not',
      [{ ...amend, field: 'statement', text: 'A' }],
      {
        code: 'wrong-field',
        path: 'operations[0].field',
        message: /A benchmark has no statement: choose title or summary/,
      },
    ],
    ['empty text', [{ ...amend, text: ' ' }], { code: 'empty-text', path: 'operations[0].text', message: /is empty/ }],
    [
      'over-long text',
      [{ ...amend, text: 'x'.repeat(4001) }],
      { code: 'malformed', path: 'operations[0].text', message: /4000 characters or fewer/ },
    ],
    [
      'a null character',
      [{ ...amend, text: 'a\0' }],
      { code: 'malformed', path: 'operations[0].text', message: /cannot be stored/ },
    ],
    [
      'a malformed message',
      [{ ...amend, text: 'At least {' }],
      { code: 'malformed-text', path: 'operations[0].text', message: /not a message that can be read/ },
    ],
    [
      'a parameter that is not there in a text',
      [{ ...amend, text: 'At least {gone}' }],
      { code: 'malformed-text', path: 'operations[0].text', message: /uses \{gone\}/ },
    ],
    [
      'a value out of bounds',
      [{ op: 'set-parameter', target: 'encounters', name: 'band', value: 'lots' }],
      {
        code: 'out-of-bounds',
        path: 'operations[0].value',
        message: /one of none, few, some, most, almost-all, all \(it is "lots"\)/,
      },
    ],
    [
      'an unknown parameter',
      [{ op: 'set-parameter', target: 'encounters', name: '__proto__', value: 1 }],
      { code: 'unknown-parameter', path: 'operations[0].name', message: /There is no parameter "__proto__" here/ },
    ],
    [
      'a rule that cannot read the question',
      [{ op: 'choose-rule', target: 'encounters/told', score: { rule: 'all-yes@1', args: {} } }],
      { code: 'unreadable-question', path: 'operations[0].score', message: /cannot read a question of type checklist/ },
    ],
    [
      'an unknown rule',
      [{ op: 'choose-rule', target: 'encounters/told', score: { rule: 'gone@1', args: {} } }],
      { code: 'unknown-rule', path: 'operations[0].score', message: /There is no rule "gone@1"/ },
    ],
    [
      'arguments that it does not take',
      [{ op: 'choose-rule', target: 'guidance/meetings', score: { rule: 'count-reaches@1', args: { needed: 0 } } }],
      {
        code: 'bad-arguments',
        path: 'operations[0].score',
        message: /arguments of the rule count-reaches@1 are not right: needed/,
      },
    ],
    [
      'a band that the scale has not',
      [
        {
          op: 'choose-rule',
          target: 'encounters/every-year',
          score: { rule: 'every-item-reaches@1', args: { band: 'lots' } },
        },
      ],
      { code: 'failing-rule', path: 'operations[0].score', message: /The scale has no option "lots"/ },
    ],
    [
      'no rule for a benchmark',
      [{ op: 'choose-rule', target: 'guidance', score: null }],
      { code: 'missing-rule', path: 'operations[0].score', message: /Only a criterion can go unscored/ },
    ],
    [
      'a benchmark left empty',
      ['every-year', 'told', 'thoughts'].map((id) => ({ op: 'exclude', target: `encounters/${id}` })),
      { code: 'empty-benchmark', path: 'operations[2].target', message: /exclude the whole benchmark instead/ },
    ],
    [
      'a set left empty',
      ['encounters', 'guidance'].map((target) => ({ op: 'exclude', target })),
      { code: 'empty-benchmark', path: 'operations[1].target', message: /The set has no benchmarks/ },
    ],
    [
      'an answer taken away that another waits for',
      [{ op: 'exclude', target: 'guidance/adviser' }],
      {
        code: 'unknown-reference',
        path: 'operations[0].target',
        message: /"guidance\/adviser" cannot be taken away while "guidance\/meetings" depends on its answer/,
      },
    ],
    [
      'an id that is taken',
      [{ op: 'add-criterion', target: 'encounters', criterion: { ...own, id: 'adviser' } }],
      { code: 'duplicate-id', path: 'operations[0].criterion.id', message: /taken by guidance\/adviser/ },
    ],
    [
      'a reserved name',
      [{ op: 'add-criterion', target: 'encounters', criterion: { ...own, id: 'constructor' } }],
      { code: 'malformed-id', path: 'operations[0].criterion', message: /"constructor" cannot be used/ },
    ],
    [
      'a condition on itself',
      [
        {
          op: 'add-criterion',
          target: 'encounters',
          criterion: { ...own, when: { answer: 'encounters/own', in: ['yes'] } },
        },
      ],
      { code: 'circular-conditions', path: 'operations[0].criterion', message: /depends on its own answer/ },
    ],
    [
      'more than 500 criteria',
      Array.from({ length: 500 }, (_, index) => ({
        op: 'add-criterion',
        target: 'encounters',
        criterion: { ...own, id: `own-${index}` },
      })),
      { code: 'too-many-criteria', path: 'operations[499].criterion', message: /The set has 507 criteria/ },
    ],
    [
      'an order that leaves one out',
      [{ op: 'reorder', target: '', order: ['guidance', 'guidance'] }],
      { code: 'bad-order', path: 'operations[0].order', message: /encounters missing; guidance unknown or repeated/ },
    ],
    [
      'an unknown evidence type',
      [{ op: 'set-evidence', target: 'encounters/told', evidence: [{ type: 'gossip', required: true }] }],
      { code: 'unknown-evidence-type', path: 'operations[0].evidence', message: /no evidence type "gossip"/ },
    ],
    [
      'an unknown edition',
      [{ op: 'swap-slot', target: 'guidance', from: 'gone/1', benchmark: 'x' }],
      { code: 'unknown-edition', path: 'operations[0].from', message: /no edition "gone\/1"/ },
    ],
    [
      'an operation that does not exist',
      [{ op: 'delete-all' }],
      { code: 'malformed', path: 'operations[0].op', message: /discriminator/ },
    ],
    ['not an operation', [null], { code: 'malformed', path: 'operations[0]', message: /expected object/ }],
    [
      'what is there already',
      [{ op: 'include', target: 'encounters' }],
      { code: 'already-included', path: 'operations[0].target', message: /in the set already/ },
    ],
  ])('%s', (_name, operations, { code, path, message }) => {
    const { edition, problems } = adapt(operations);
    expect(edition).toBeNull();
    expect(problems).toContainEqual({ code, path, message: expect.stringMatching(message) as string });
  });

  it('a benchmark whose questions cannot apply', () => {
    const secondary = { ...parent, suits: { fact: 'phase', in: ['secondary'] } as const };
    expect(
      adapt([{ op: 'swap-slot', target: 'guidance', from: 'other/1', benchmark: 'nursery-visits' }], secondary)
        .problems,
    ).toEqual([
      {
        code: 'cannot-apply',
        path: 'operations[0].benchmark',
        message:
          'No question of "nursery-visits" can apply in this set, which is meant for institutions of the phase secondary: choose another benchmark.',
      },
    ]);
  });

  it('everything that is wrong, at once', () => {
    const { problems } = adapt([
      { op: 'exclude', target: 'x' },
      { ...amend, text: '' },
      { op: 'choose-rule', target: 'encounters/told', score: { rule: 'gone@1', args: {} } },
    ]);
    expect(problems.map(({ path }) => path)).toEqual([
      'operations[0].target',
      'operations[1].text',
      'operations[2].score',
    ]);
  });
});
