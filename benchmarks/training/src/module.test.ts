import { module as evidence } from '@waymark/evidence';
import { createRuleBook } from '@waymark/kit';
import { describeModule } from '@waymark/kit/testing';
import { module as scoring } from '@waymark/scoring';
import { module } from './index.ts';

describeModule(module, {
  rules: createRuleBook([scoring]),
  evidenceTypes: new Map(evidence.evidenceTypes.map((type) => [type.id, type])),
});
