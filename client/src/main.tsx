import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterContextProvider, RouterProvider } from 'react-router';
import { clientContext } from './api/client-context.ts';
import { createApiClient } from './api/client.ts';
import { askToSignIn } from './api/session.ts';
import { routes } from './routes/router.tsx';
import './styles/main.scss';
import { i18n } from './words/catalogues.ts';

const root = document.getElementById('waymark');
if (!root) throw new Error('index.html has no element with the id "waymark".');

const client = createApiClient({ onSignedOut: askToSignIn });
const router = createBrowserRouter(routes, {
  getContext: () => new RouterContextProvider(new Map([[clientContext, client]])),
});

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </ApolloProvider>
  </StrictMode>,
);
