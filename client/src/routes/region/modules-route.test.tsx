import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
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
  strikes: [] as readonly object[],
  faults: [],
  waitsFor: [],
};
const viewer = { __typename: 'Viewer', may: ['ADAPT_SETS'] };

it('a module that was refused comes first and says why', async () => {
  const problems = [{ __typename: 'Problem', code: 'x', message: 'It has no dated source.', path: 'sets[0]' }];
  const refused = { ...module, id: 'm2', key: 'an-ill-module', health: 'QUARANTINED', problems };
  showRoute('/modules', { Modules: () => ({ viewer, modules: [module, refused] }) });
  await screen.findByText('1 module was refused. Everything else works on.');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'an-ill-module Refused',
    'a-module Loaded',
  ]);
  expect(screen.getByText('It has no dated source.', { exact: false })).toBeDefined();
});

it('a module that was suspended says what it did, and can be tried again', async () => {
  const strikes = [
    { __typename: 'ModuleStrike', suspect: 'rule reaches@1', reason: 'it took too long.', at: '2026-10-01T11:30:00Z' },
  ];
  const suspended = { ...module, health: 'SUSPENDED', strikes };
  showRoute('/modules', {
    Modules: () => ({ viewer, modules: [suspended] }),
    ResumeModule: (variables) => {
      expect(variables).toEqual({ input: { key: 'a-module' } });
      return { resumeModule: { __typename: 'ResumeModulePayload', problems: [], module } };
    },
  });
  expect(await screen.findByText(/rule reaches@1: it took too long/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Run its rules again' }));
  expect(await screen.findByText(/The rules of a-module are run again/)).toBeDefined();
  expect(screen.getByRole('heading', { level: 2, name: 'a-module Loaded' })).toBeDefined();
});

it('whoever may not adapt sets is not offered to try a module again', async () => {
  const modules = [{ ...module, health: 'SUSPENDED' }];
  showRoute('/modules', { Modules: () => ({ viewer: { ...viewer, may: [] }, modules }) });
  expect(await screen.findByText(/It failed three times/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Run its rules again' })).toBeNull();
});

it('no module at all says what to do', async () => {
  showRoute('/modules', { Modules: () => ({ viewer, modules: [] }) });
  expect(await screen.findByText(/Name at least one in the server’s configuration/)).toBeDefined();
});

it('a server that does not answer says so and offers to try again', async () => {
  showRoute('/modules', {});
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeDefined();
});
