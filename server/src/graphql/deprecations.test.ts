import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ANONYMOUS } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { createApollo } from './apollo.ts';

const reason = 'Use headline. Removed after 2028-01-31.';

async function extensionsOf(query: string): Promise<unknown> {
  const schema = buildSchema(`type Query { headline: String score: Int @deprecated(reason: "${reason}") }`);
  const apollo = await createApollo({ schema, report: (_reference, error) => console.error(error) });
  const contextValue = { actor: ANONYMOUS } as RequestContext;
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  await apollo.stop();
  return body.kind === 'single' ? body.singleResult.extensions : null;
}

describe('the deprecations of an answer', () => {
  it('name what is used that will go, and what to use instead', async () => {
    expect(await extensionsOf('{ headline score }')).toMatchObject({
      deprecations: [`The field Query.score is deprecated. ${reason}`],
    });
  });

  it('are left out when nothing of the kind is used', async () => {
    expect(await extensionsOf('{ headline }')).not.toHaveProperty('deprecations');
  });
});
