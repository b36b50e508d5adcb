import { gql } from '@apollo/client';
import { expect, it } from 'vitest';
import { createApiClient } from './client.ts';

it('asks in the language of the page, whatever the browser is set to', async () => {
  document.documentElement.lang = 'cy';
  const asked: Headers[] = [];
  const client = createApiClient({
    onSignedOut: () => undefined,
    fetch: (_address, options) => {
      asked.push(new Headers(options?.headers));
      return Promise.resolve(Response.json({ data: { viewer: { __typename: 'Viewer', demo: true } } }));
    },
  });
  await client.query({
    query: gql`
      query Anything {
        viewer {
          demo
        }
      }
    `,
  });
  expect(asked.map((headers) => headers.get('accept-language'))).toEqual(['cy']);
});
