import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showRoute } from './testing/show-route.tsx';

const colleague = {
  __typename: 'Membership',
  id: 'm1',
  role: 'PARTNER',
  person: { __typename: 'Person', id: 'p1', name: 'Pat Colleague', email: 'pat@example.org' },
};
const viewerWho = (may: readonly string[], kind: string) => ({
  viewer: {
    __typename: 'Viewer',
    may,
    active: {
      __typename: 'Membership',
      id: 'm0',
      organisation: { __typename: 'Organisation', id: 'o1', name: 'A Partner', kind, people: [colleague] },
    },
  },
});

it('lists everybody who acts for the organisation, whatever its kind', async () => {
  showRoute('/people', { OwnPeople: () => viewerWho([], 'PARTNER') });
  expect(await screen.findByRole('rowheader', { name: 'Pat Colleague' })).toBeDefined();
  expect(screen.getByText('pat@example.org')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Add person' })).toBeNull();
});

it('lets those who may manage people add one, in a role of that kind of organisation', async () => {
  showRoute('/people', { OwnPeople: () => viewerWho(['MANAGE_PEOPLE'], 'REGION') });
  expect(await screen.findByRole('radio', { name: 'Facilitator' })).toBeDefined();
  expect(screen.queryByRole('radio', { name: 'Governor' })).toBeNull();
});
