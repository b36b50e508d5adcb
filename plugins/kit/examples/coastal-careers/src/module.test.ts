import { describeModule } from '@waymark/kit/testing';
import { createRuleBook } from '@waymark/kit';
import { module as evidence } from '@waymark/evidence';
import { module as scoring } from '@waymark/scoring';
import { module } from './index.ts';

// The rules and evidence types that the module uses without defining them.
describeModule(module, {
  rules: createRuleBook([scoring]),
  evidenceTypes: new Map(evidence.evidenceTypes.map((type) => [type.id, type])),
});
