import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';

/** GraphiQL itself. Its workers come from our own address, so it works without any other. */
export function ExplorerEditor({ query, apiKey }: { readonly query: string; readonly apiKey: string }) {
  return (
    <GraphiQL
      key={apiKey}
      defaultQuery={query}
      initialQuery={query}
      fetcher={(params, options) =>
        ask(params, { ...options?.headers, ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) })
      }
    />
  );
}

/** One request, as any program would make it. With a key, the session stays out of it. */
async function ask(params: object, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'authorization' in headers ? 'omit' : 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify(params),
  });
  return (await response.json()) as Answer;
}

type Answer = Record<string, unknown>;
