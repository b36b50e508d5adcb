import { gql } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { createApiClient } from './client.ts';
import { showProofsBy } from './proof.ts';

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

describe('what needs a proof', () => {
  const refusal = { message: 'Show first', extensions: { code: 'FORBIDDEN', reason: 'PROOF_NEEDED' } };
  const ADD = gql`
    mutation Add($name: String!) {
      add(name: $name)
    }
  `;

  /** A server that wants a proof, until it was given; what it was sent is kept. */
  function server(proof: () => Promise<boolean>) {
    const sent: unknown[] = [];
    let proved = false;
    const hide = showProofsBy(async () => (proved = await proof()));
    const client = createApiClient({
      onSignedOut: () => undefined,
      fetch: (_address, options) => {
        sent.push((JSON.parse(String(options?.body)) as { readonly variables: unknown }).variables);
        return Promise.resolve(Response.json(proved ? { data: { add: 'done' } } : { data: null, errors: [refusal] }));
      },
    });
    const add = (name: string) => client.mutate({ mutation: ADD, variables: { name } });
    return { sent, add, hide };
  }

  it('is sent again as it was, once the proof was given', async () => {
    const { sent, add, hide } = server(() => Promise.resolve(true));
    expect((await add('Ada')).data).toEqual({ add: 'done' });
    expect(sent).toEqual([{ name: 'Ada' }, { name: 'Ada' }]);
    hide();
  });

  it('is refused in the server’s words when none is given, or nobody can ask', async () => {
    const { sent, add, hide } = server(() => Promise.resolve(false));
    await expect(add('Ada')).rejects.toThrow('Show first');
    hide();
    await expect(add('Bea')).rejects.toThrow('Show first');
    expect(sent).toHaveLength(2);
  });

  it('asks once for two that wait together', async () => {
    let asked = 0;
    const { add, hide } = server(() => Promise.resolve((asked += 1) > 0));
    await Promise.all([add('Ada'), add('Bea')]);
    expect(asked).toBe(1);
    hide();
  });
});
