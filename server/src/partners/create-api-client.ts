import { randomUUID } from 'node:crypto';
import { recordEvent } from '../changes/index.ts';
import { requireRecentProof } from '../people/index.ts';
import type { ApiScope } from '../platform/actor.ts';
import { Forbidden } from '../platform/errors.ts';
import { may } from '../platform/permission.ts';
import { textProblem } from '../platform/plain-text.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate, yearsAfter } from '../platform/today.ts';
import { ApiClient } from './api-client.entity.ts';
import { createKey } from './api-key.ts';

/** A program to be. `expiresOn` is an ISO date, included. */
export interface NewApiClient {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresOn: string;
}

export interface CreatedApiClient {
  readonly client: ApiClient | null;
  /** The whole key, this once. */
  readonly key: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Makes a key for a partner's program.
 *
 * @throws Forbidden when the actor does not act for a partner
 * @throws ProofNeeded when the actor did not prove lately who they are
 */
export async function createApiClient(context: RequestContext, input: NewApiClient): Promise<CreatedApiClient> {
  const { em, actor, now } = context;
  if (!may(actor, 'manage-api-clients') || actor.kind !== 'person' || !actor.membership)
    throw new Forbidden('make keys');
  const problems = problemsOf(input, londonDate(now()));
  if (problems.length > 0) return { client: null, key: null, problems };
  await requireRecentProof(context);

  const { organisationId } = actor.membership;
  const { key, prefix, hash } = createKey();
  const scopes = [...new Set(input.scopes)];
  const client = em.create(ApiClient, {
    id: randomUUID(),
    organisationId,
    name: input.name.trim(),
    keyPrefix: prefix,
    keyHash: hash,
    scopes,
    createdBy: actor.id,
    createdAt: now(),
    expiresOn: input.expiresOn,
    lastUsedOn: null,
    revokedAt: null,
  });
  em.persist(client);
  recordEvent(context, {
    streamId: organisationId,
    type: 'api-client.created',
    subject: client.id,
    data: { scopes, expiresOn: input.expiresOn },
  });
  await em.flush();
  return { client, key, problems: [] };
}

function problemsOf({ name, scopes, expiresOn }: NewApiClient, today: string): readonly Problem[] {
  const badName = textProblem(name, { path: 'name', label: 'The name', max: 100 });
  const latest = yearsAfter(today, 1);
  return [
    ...(badName ? [badName] : []),
    ...(scopes.length > 0 ? [] : [problem('required', 'scopes', 'Choose at least one thing that the key may read.')]),
    ...(expiresOn > today && expiresOn <= latest
      ? []
      : [
          problem(
            'out-of-range',
            'expiresOn',
            `Choose a last day after ${today} and no later than ${latest} (you chose ${expiresOn}).`,
          ),
        ]),
  ];
}
