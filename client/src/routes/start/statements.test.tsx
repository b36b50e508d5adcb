import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showPage } from '../../testing/show-page.tsx';

const stranger = {
  viewer: { __typename: 'Viewer', demo: false, may: [], person: null, active: null, memberships: [] },
};
const nobody = { __typename: 'Operator', name: null, email: null, address: null, icoNumber: null };
const keeps = {
  __typename: 'RetentionPeriods',
  assessmentYears: 10,
  evidenceYears: 1,
  inactiveMonths: 18,
  unusedDays: 30,
  nameYears: 2,
};

const show = (path: string, operator: object = {}, demo = false) =>
  showPage(path, {
    Viewer: () => stranger,
    Service: () => ({ service: { __typename: 'Service', demo, operator: { ...nobody, ...operator }, keeps } }),
  });

it('tells the times that are in force on this server', async () => {
  show('/privacy');
  expect(await screen.findByText(/10 years after they were submitted/)).toBeDefined();
  expect(screen.getByText(/its files: 1 year after it was last used/)).toBeDefined();
  expect(screen.getByText(/have not signed in for 18 months/)).toBeDefined();
  expect(screen.getByText(/erased after 30 days/)).toBeDefined();
});

it.each(['/privacy', '/accessibility'])('%s says who runs the server and how to reach them', async (path) => {
  show(path, { name: 'A Hub', email: 'data@hub.example', address: '1 Quay, Port', icoNumber: 'ZA123456' });
  expect(await screen.findByText('A Hub runs this service.')).toBeDefined();
  expect(screen.getByRole('link', { name: /data@hub.example/ }).getAttribute('href')).toBe('mailto:data@hub.example');
  expect(screen.getByText(/1 Quay, Port/)).toBeDefined();
  expect(screen.getByText(/ZA123456/)).toBeDefined();
  expect(screen.queryByText(/demonstration/)).toBeNull();
});

it('says so when nobody said who runs the server, and that a demonstration is one', async () => {
  show('/privacy', {}, true);
  expect(await screen.findByText(/has not yet given a name/)).toBeDefined();
  expect(screen.getByText(/Ask the person at your regional hub/)).toBeDefined();
  expect(screen.getByText(/This is a demonstration/)).toBeDefined();
});

it('names every cookie, what it is for and how long it lasts', async () => {
  show('/cookies');
  for (const name of ['wm_session', 'wm_asking', 'wm_known']) expect(await screen.findByText(name)).toBeDefined();
  expect(screen.getAllByText(/^Lasts: /)).toHaveLength(3);
});
