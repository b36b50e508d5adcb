import { expect, it } from 'vitest';
import { decide2025, ticked } from '../../testing/decide.ts';
import { middleSchool, school11To16 } from '../../institutions.ts';

it.each([
  {
    name: 'all three',
    school: school11To16,
    ids: ['aspirations', 'intended', 'immediate'],
    outcome: 'met',
    possible: 3,
  },
  {
    name: 'all but what they then did',
    school: school11To16,
    ids: ['aspirations', 'intended'],
    outcome: 'partly',
    possible: 3,
  },
  { name: 'hopes, of a middle school', school: middleSchool, ids: ['aspirations'], outcome: 'met', possible: 1 },
  { name: 'nothing, of a middle school', school: middleSchool, ids: [], outcome: 'not-met', possible: 1 },
])('$name: $outcome', ({ school, ids, outcome, possible }) => {
  const finding = decide2025('needs-of-each-young-person/destinations-used', { whole: ticked(...ids) }, school);
  expect(finding).toMatchObject({ outcome, possible });
});
