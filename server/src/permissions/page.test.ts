import { expect, it } from 'vitest';
import { permissionsPage } from './page.ts';
import { AREAS } from './table.ts';

it('shows every line of the table, with who may, how far, and from which level', () => {
  const page = permissionsPage();
  for (const subject of Object.values(AREAS).flatMap((rows) => Object.keys(rows)))
    expect(page).toContain(`| \`${subject}\` |`);
  expect(page).toContain(
    '| Answer questions. | – | careers leaders, contributors, headteachers: own | – | – | – | – | `Mutation.saveAnswer` |',
  );
  expect(page).toContain(
    '| See answers. | everywhere | own | shared (criterion) | `STATUS_READ`: shared (criterion) | – | – | `AssessmentCriterion.items` |',
  );
  expect(page).toContain(
    '| Set a password. With a recent proof of who one is. | self | self | self | – | self | – | `Mutation.setPassword` |',
  );
});
