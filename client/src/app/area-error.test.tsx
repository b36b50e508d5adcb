import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it } from 'vitest';
import { i18n } from '../words/catalogues.ts';
import { AreaError } from './area-error.tsx';

const UPDATED = /was updated while you had it open/;
const FAULT = /fault on our side/;

it.each([
  {
    name: 'Chromium, whose code is gone',
    error: new TypeError('Failed to fetch dynamically imported module: /assets/a.js'),
    says: UPDATED,
  },
  {
    name: 'Firefox, whose code is gone',
    error: new TypeError('error loading dynamically imported module: /assets/a.js'),
    says: UPDATED,
  },
  { name: 'Safari, whose code is gone', error: new TypeError('Importing a module script failed.'), says: UPDATED },
  { name: 'any, whose styles are gone', error: new Error('Unable to preload CSS for /assets/a.css'), says: UPDATED },
  {
    name: 'any, in which a page breaks',
    error: new TypeError("Cannot read properties of undefined (reading 'modules')"),
    says: FAULT,
  },
])('says in $name, what happened, with a way on', async ({ error, says }) => {
  const routes = [{ path: '/', ErrorBoundary: AreaError, lazy: () => Promise.reject(error) }];
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={createMemoryRouter(routes)} />
    </I18nProvider>,
  );
  expect(await screen.findByText(says)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
});
