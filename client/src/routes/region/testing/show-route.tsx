import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { i18n } from '../../../words/catalogues.ts';
import { developerRoutes } from '../../developers/routes.tsx';
import { regionRoutes } from '../routes.tsx';

/** What the server answers, by the operation's name. */
export type Answers = Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => object>>;

/** Shows the page of an address as a person would see it, with a server that only knows the given answers. */
export function showRoute(address: string, answers: Answers) {
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const answer = answers[operationName];
    return new Observable((observer) => {
      observer.next(answer ? { data: answer(variables) } : { errors: [{ message: `No answer to ${operationName}` }] });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const router = createMemoryRouter([...regionRoutes, ...developerRoutes], { initialEntries: [address] });
  render(
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </I18nProvider>,
  );
  return router;
}
