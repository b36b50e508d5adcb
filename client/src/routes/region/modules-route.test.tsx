import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showRoute } from './testing/show-route.tsx';

const module = {
  __typename: 'Module',
  id: 'm1',
  key: 'a-module',
  version: '1.0.0',
  source: 'a folder',
  health: 'LOADED',
  editions: ['set/1'],
  evidenceTypes: [],
  rules: [],
  problems: [],
};

it('a module that was refused comes first and says why', async () => {
  const problems = [{ __typename: 'Problem', code: 'x', message: 'It has no dated source.', path: 'sets[0]' }];
  const refused = { ...module, id: 'm2', key: 'an-ill-module', health: 'QUARANTINED', problems };
  showRoute('/modules', { Modules: () => ({ modules: [module, refused] }) });
  await screen.findByText('1 module was refused. Everything else works on.');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'an-ill-module Refused',
    'a-module Loaded',
  ]);
  expect(screen.getByText('It has no dated source.', { exact: false })).toBeDefined();
});

it('no module at all says what to do', async () => {
  showRoute('/modules', { Modules: () => ({ modules: [] }) });
  expect(await screen.findByText(/Name at least one in the server’s configuration/)).toBeDefined();
});

it('a server that does not answer says so and offers to try again', async () => {
  showRoute('/modules', {});
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
});
