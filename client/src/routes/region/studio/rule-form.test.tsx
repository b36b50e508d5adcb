import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showRoute } from '../testing/show-route.tsx';

const atLeast = {
  __typename: 'Parameter',
  name: 'atLeast',
  label: 'How many are enough',
  hint: null,
  type: 'INTEGER',
  min: 1,
  max: 9,
  default: 1,
  value: 1,
  display: '1',
  options: [],
};
const rules = [
  { __typename: 'RuleChoice', key: 'all@1', label: 'All of it', words: 'Met when all.', chosen: true, arguments: [] },
  {
    __typename: 'RuleChoice',
    key: 'some@1',
    label: 'Some of it',
    words: 'Met when some.',
    chosen: false,
    arguments: [atLeast],
  },
];
const criterion = {
  __typename: 'OutlineCriterion',
  key: 'b/c',
  statement: 'It is so',
  question: 'Is it so?',
  hint: null,
  excluded: false,
  added: false,
  rule: 'Met when all.',
  rules,
  evidence: [],
  provenance: 'OFFICIAL',
  ask: { __typename: 'Question', type: 'CHECKLIST' },
};
const benchmark = {
  __typename: 'OutlineBenchmark',
  key: 'b',
  slot: '1',
  title: 'A benchmark',
  summary: '',
  excluded: false,
  parameters: [],
  criteria: [criterion],
};
const profile = {
  __typename: 'Profile',
  id: 'p1',
  name: 'Ours',
  editionLabel: '1',
  state: 'DRAFT',
  revision: 3,
  updatedAt: '2026-10-01T11:00:00Z',
  parent: { __typename: 'Edition', id: 'e1', title: 'A set', label: '1', parameters: [], benchmarks: [] },
  operations: [],
  outline: [benchmark],
  changes: [],
  problems: [],
  published: null,
};

async function openRules() {
  const sent: unknown[] = [];
  showRoute('/adapt/p1?at=b/c', {
    Studio: () => ({ node: profile, evidenceTypes: [] }),
    ChangeProfile: ({ input }) => {
      sent.push((input as { operations: unknown }).operations);
      const saved = { ...profile, revision: 4 };
      return { changeProfile: { __typename: 'ChangeProfilePayload', profile: saved, problems: [] } };
    },
  });
  await userEvent.click(await screen.findByText('Score it by another rule'));
  return sent;
}

it('offers the rules that can decide a criterion, and sends the one chosen with its arguments', async () => {
  const sent = await openRules();
  expect(screen.getByRole('radio', { name: 'All of it' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: 'Some of it' }));
  const number = screen.getByRole('textbox', { name: 'How many are enough' });
  await userEvent.clear(number);
  await userEvent.type(number, '12');
  await userEvent.click(screen.getByRole('button', { name: 'Save rule' }));
  expect(screen.getByRole('alert').textContent).toContain('must be a whole number from 1 to 9');
  expect(sent).toEqual([]);

  await userEvent.clear(number);
  await userEvent.type(number, '4');
  await userEvent.click(screen.getByRole('button', { name: 'Save rule' }));
  expect(sent).toEqual([[{ chooseRule: { target: 'b/c', rule: 'some@1', args: { atLeast: 4 } } }]]);
});

it('lets a criterion be recorded only', async () => {
  const sent = await openRules();
  await userEvent.click(screen.getByRole('radio', { name: 'Not scored' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save rule' }));
  expect(sent).toEqual([[{ chooseRule: { target: 'b/c' } }]]);
});
