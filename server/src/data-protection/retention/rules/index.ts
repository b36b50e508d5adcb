import type { Settings } from '../../../platform/settings.ts';
import type { RetentionRule } from '../rule.ts';
import { assessments } from './assessments.ts';
import { evidence } from './evidence.ts';
import { inactive } from './inactive.ts';
import { names } from './names.ts';
import { unused } from './unused.ts';
import { warnings } from './warnings.ts';

const RECORDS = [assessments, evidence];
const ACCOUNTS = [warnings, inactive, unused, names];

/** The rules in the order in which they are applied. The people of a demonstration are invented, and stay. */
export function rulesFor({ demo }: Pick<Settings, 'demo'>): readonly RetentionRule[] {
  return demo ? RECORDS : [...RECORDS, ...ACCOUNTS];
}
