import { parseEvidencePayload } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { module } from './index.ts';

const limits = module.evidenceTypes.flatMap((type) =>
  type.fields.flatMap((field) =>
    field.kind === 'number' && field.atMost !== undefined
      ? [{ name: `${type.id}: ${field.id} of ${field.atMost}`, type, part: field.id, whole: field.atMost }]
      : [],
  ),
);

describe('people who took part are some of those who could have', () => {
  it('in every form that asks for both', () => {
    expect(limits.map(({ name }) => name)).toEqual([
      'destinations-data: known of leavers',
      'employer-encounter: reached of eligible',
      'guidance-meetings: held of eligible',
      'guidance-meetings: offered of eligible',
      'provider-encounter: reached of eligible',
      'survey: responses of asked',
      'training-record: attended of eligible',
      'workplace-visit: reached of eligible',
    ]);
  });

  it.each(limits)('$name', ({ type, part, whole }) => {
    const problemsWith = (reached: number) => {
      const parsed = parseEvidencePayload(type, { [part]: reached, [whole]: 62 });
      return 'problems' in parsed ? parsed.problems.filter(({ path }) => path === part) : [];
    };
    expect(problemsWith(62)).toEqual([]);
    expect(problemsWith(63)).toEqual([{ path: part, message: expect.stringContaining('62 or fewer') as string }]);
  });
});
