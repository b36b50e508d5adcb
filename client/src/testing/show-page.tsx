import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterContextProvider, RouterProvider } from 'react-router';
import { clientContext } from '../api/client-context.ts';
import { typePolicies } from '../api/type-policies.ts';
import possible from '../graphql/possible-types.ts';
import { routes } from '../routes/router.tsx';
import { i18n } from '../words/catalogues.ts';

/** What the server answers, by the operation's name; null when it cannot be reached, several for a subscription. */
export type Answers = Readonly<
  Record<string, (variables: Readonly<Record<string, unknown>>) => object | Observable<object> | null>
>;

/** Shows the page of an address within its frame, with a server that knows the given answers alone. */
export function showPage(address: string, answers: Answers) {
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const answer = answers[operationName];
    return new Observable((observer) => {
      const data = answer?.(variables);
      if (data instanceof Observable)
        return data.subscribe({
          next: (event) => observer.next({ data: event }),
          complete: () => observer.complete(),
        });
      if (data === null) return observer.error(new TypeError('Failed to fetch'));
      observer.next(data ? { data } : { errors: [{ message: `No answer to ${operationName}` }] });
      observer.complete();
    });
  });
  const cache = new InMemoryCache({ possibleTypes: possible.possibleTypes, typePolicies });
  const client = new ApolloClient({ link, cache });
  const router = createMemoryRouter(routes, {
    initialEntries: [address],
    getContext: () => new RouterContextProvider(new Map([[clientContext, client]])),
  });
  render(
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </I18nProvider>,
  );
  return router;
}

/** A careers leader of one invented school, signed in. */
export const careersLeader = {
  viewer: {
    __typename: 'Viewer',
    demo: true,
    may: [],
    person: { __typename: 'Person', id: 'person', name: 'Cy Marram' },
    active: membership(),
    memberships: [membership()],
  },
};

function membership() {
  const institution = { __typename: 'Institution', id: 'school', name: 'Marram School' };
  const organisation = {
    __typename: 'Organisation',
    id: 'organisation',
    name: 'Marram School',
    kind: 'INSTITUTION',
    institution,
  };
  return { __typename: 'Membership', id: 'membership', role: 'CAREERS_LEADER', organisation };
}
