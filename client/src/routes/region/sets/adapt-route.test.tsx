import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showRoute } from '../testing/show-route.tsx';

const parent = {
  __typename: 'Edition',
  id: 'e1',
  title: 'A set',
  label: '1',
  available: true,
  unavailableReason: null,
};

it('asks for both names, then begins an adaptation and opens it', async () => {
  const router = showRoute('/sets/e1/adapt', {
    ParentEdition: () => ({ node: parent }),
    CreateProfile: ({ input }) => {
      expect(input).toEqual({ parentId: 'e1', name: 'Ours', editionLabel: '2026' });
      const profile = { __typename: 'Profile', id: 'p1' };
      return { createProfile: { __typename: 'CreateProfilePayload', profile, problems: [] } };
    },
  });
  const start = await screen.findByRole('button', { name: 'Start adapting' });
  await userEvent.click(start);
  expect(screen.getByRole('alert').textContent).toContain('Enter a name for your set');
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of your set' }), 'Ours');
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the edition' }), '2026');
  await userEvent.click(start);
  await waitFor(() => expect(router.state.location.pathname).toBe('/adapt/p1'));
});

it('a set whose module is gone cannot be adapted, and says why', async () => {
  const gone = { ...parent, available: false, unavailableReason: 'Its module is not loaded.' };
  showRoute('/sets/e1/adapt', { ParentEdition: () => ({ node: gone }) });
  expect(await screen.findByText(/Its module is not loaded/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Start adapting' })).toBeNull();
});
