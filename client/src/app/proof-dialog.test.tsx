import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { proof } from '../messages/en/proof.ts';
import { addMessages, i18n } from '../words/catalogues.ts';
import { ProofDialog } from './proof-dialog.tsx';

const SET = '2026-11-26T12:00:00Z';
const APP = { __typename: 'Authenticator', addedAt: SET };

beforeAll(() => {
  addMessages(proof);
  // jsdom has no dialogs that lie over the page.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

/** Shows the dialog to somebody with these ways to sign in. */
function show(ways: object): void {
  const account = { __typename: 'Account', email: 'cy@example.org', passwordSetAt: null, passkeys: [], ...ways };
  const data = { viewer: { __typename: 'Viewer', account: { authenticator: null, ...account } } };
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next({ data });
        observer.complete();
      }),
  );
  render(
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <MemoryRouter>
          <ProofDialog onDone={() => undefined} />
        </MemoryRouter>
      </ApolloProvider>
    </I18nProvider>,
  );
}

it('asks for the password of those who have no more', async () => {
  show({ passwordSetAt: SET });
  expect(await screen.findByLabelText('Your password')).toBeTruthy();
  expect(screen.queryByLabelText('Code from your authenticator app')).toBeNull();
});

it('asks for a code of those who have an authenticator app, and offers no password, which would not do', async () => {
  show({ passwordSetAt: SET, authenticator: APP });
  expect(await screen.findByLabelText('Code from your authenticator app')).toBeTruthy();
  expect(screen.queryByLabelText('Your password')).toBeNull();
  expect(screen.getByText('Have a link sent to you instead')).toBeTruthy();
});
