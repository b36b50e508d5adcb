import { describe, expect, it } from 'vitest';
import type { EditionCriterion } from '../edition.ts';
import { PLANTED_IN_BEHAVIOUR } from '../testing/planted/in-behaviour.ts';
import { PLANTED_IN_EDITIONS } from '../testing/planted/in-editions.ts';
import { PLANTED_IN_MODULES } from '../testing/planted/in-modules.ts';
import { withCriterion, withEvidence } from '../testing/planted/plant.ts';
import { encounterLog, smallModule } from '../testing/small-set.ts';
import { checkAgainst, checkModule } from './check-module.ts';
import { CLAUSES, type Clauses } from './clauses.ts';
import { EDITION_CLAUSES } from './edition/clauses.ts';

type AnyClause = Clauses[keyof Clauses][number];

const isOfEditions = ({ promise }: AnyClause): boolean => EDITION_CLAUSES.some((clause) => clause.promise === promise);

/** The clauses by what they are about, and what is planted for each. Two groups may use the same code. */
const GROUPS = [
  {
    about: 'the module',
    clauses: [...CLAUSES.shape, ...CLAUSES.written.filter((clause) => !isOfEditions(clause))],
    plants: PLANTED_IN_MODULES,
  },
  { about: 'an edition', clauses: CLAUSES.written.filter(isOfEditions), plants: PLANTED_IN_EDITIONS },
  { about: 'what it does', clauses: CLAUSES.behaviour, plants: PLANTED_IN_BEHAVIOUR },
];

const PLANTED = GROUPS.flatMap(({ about, clauses, plants }) =>
  Object.entries(plants).map(([code, plant]) => ({
    ...plant,
    code,
    name: `${code} of ${about}`,
    clause: clauses.find(({ id }) => id === code),
  })),
);

const without = (disabled: AnyClause | undefined): Clauses => ({
  shape: CLAUSES.shape.filter((clause) => clause !== disabled),
  written: CLAUSES.written.filter((clause) => clause !== disabled),
  behaviour: CLAUSES.behaviour.filter((clause) => clause !== disabled),
});

const isFound = (clauses: Clauses, { code, module, path }: (typeof PLANTED)[number]): boolean =>
  checkAgainst(clauses, module(), {}).some((problem) => problem.code === code && problem.path === path);

describe('the contract', () => {
  it.each(GROUPS)('has a planted violation for each clause about $about, and no other', ({ clauses, plants }) => {
    expect(Object.keys(plants).toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
  });

  it('finds nothing wrong with a sound module', () => {
    expect(checkModule(smallModule)).toEqual([]);
  });

  it.each(PLANTED)('finds $name where it was planted', ({ code, module, path }) => {
    expect(checkModule(module())).toContainEqual({ code, path, message: expect.stringMatching(/^.{20,}$/s) as string });
  });

  it.each(PLANTED)('without the clause $name, its own case is missed and no other', ({ name, clause }) => {
    const clauses = without(clause);
    expect(PLANTED.filter((planted) => !isFound(clauses, planted)).map((planted) => planted.name)).toEqual([name]);
  });
});

it.each([
  { name: 'a field that is not there', atMost: 'nowhere' },
  { name: 'a field that is no number', atMost: 'employer' },
  { name: 'itself', atMost: 'reached' },
])('finds a number that may not exceed $name', ({ atMost }) => {
  const fields = encounterLog.fields.map((field) => (field.kind === 'number' ? { ...field, atMost } : field));
  expect(checkModule(withEvidence({ fields }))).toContainEqual({
    code: 'broken-form',
    path: 'evidence encounter-log',
    message: `"reached" may not exceed "${atMost}", which is not another number field of the form.`,
  });
});

describe('whatever it is given, it returns problems and never throws', () => {
  const circle: Record<string, unknown> = { contract: 1 };
  circle['sets'] = [circle];
  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 1],
    ['a function', () => smallModule],
    ['a list', []],
    ['an empty object', {}],
    ['something that contains itself', circle],
    [
      'a getter that throws',
      {
        get contract() {
          throw new Error('no');
        },
      },
    ],
    [
      'a deeper getter that throws',
      {
        ...smallModule,
        sets: [
          {
            get edition() {
              throw new Error('no');
            },
            examples: [],
          },
        ],
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    ['null where parts should be', { ...smallModule, sets: [null], rules: [null], evidenceTypes: [null] }],
    ['text that names a trap', withCriterion((criterion) => ({ ...criterion, id: '__proto__' }))],
    [
      'a condition nested without end',
      withCriterion((criterion) => ({
        ...criterion,
        when: Array.from({ length: 5_000 }).reduce<EditionCriterion['when'] & object>((inner) => ({ not: inner }), {
          all: [],
        }),
      })),
    ],
    [
      'an argument schema that throws',
      {
        ...smallModule,
        rules: smallModule.rules.map((rule) => ({
          ...rule,
          args: {
            safeParse: () => {
              throw new Error('no');
            },
          },
        })),
      },
    ],
  ])('%s', (_name, module) => {
    expect(checkModule(module).length).toBeGreaterThan(0);
  });
});
