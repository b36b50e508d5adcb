import { module as evidence } from '@waymark/evidence';
import { createRuleBook } from '@waymark/kit';
import { describeModule } from '@waymark/kit/testing';
import { module as scoring } from '@waymark/scoring';
import { describe, expect, it } from 'vitest';
import { module } from './index.ts';

describeModule(module, {
  rules: createRuleBook([scoring]),
  evidenceTypes: new Map(evidence.evidenceTypes.map((type) => [type.id, type])),
});

describe('the reading', () => {
  const operations = module.readings.flatMap((reading) => reading.operations);

  it('adds what is recorded, and scores nothing more and nothing else', () => {
    const kinds = new Set(operations.map(({ op }) => op));
    expect([...kinds]).toEqual(['add-criterion', 'amend-text']);
    const added = operations.flatMap((operation) => (operation.op === 'add-criterion' ? [operation.criterion] : []));
    expect(added.map(({ id, score }) => [id, score])).toEqual([
      ['cohort-learners', null],
      ['cohort-agreed', null],
      ['cohort-size', null],
    ]);
  });

  it('leaves statements and questions as they are', () => {
    const fields = operations.flatMap((operation) => (operation.op === 'amend-text' ? [operation.field] : []));
    expect([...new Set(fields)].toSorted()).toEqual(['hint', 'summary']);
  });

  it('says of each change why, or that it is background knowledge', () => {
    expect(operations.filter(({ why = '' }) => why === '')).toEqual([]);
  });

  it.each([
    'labour-market-information/pupils-use',
    'needs-of-each-young-person/records',
    'curriculum-learning/every-subject',
    'employer-encounters/every-year',
    'workplace-experiences/by-sixteen',
    'workplace-experiences/by-eighteen',
    'further-and-higher-education/by-sixteen',
    'further-and-higher-education/higher-education-visits',
    'personal-guidance/by-sixteen',
    'personal-guidance/by-eighteen',
  ])('says at %s whom to count', (target) => {
    const hints = operations.flatMap((operation) =>
      operation.op === 'amend-text' && operation.target === target ? [operation.text] : [],
    );
    expect(hints).toEqual([expect.stringMatching(/^Count only the learners that you answer for\./)]);
  });
});
