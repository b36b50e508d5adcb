import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../platform/request-context.ts';
import { checkLimits, type LimitCheck } from './check-limits.ts';

/** Refuses operations that are too large before anything of them runs, and reports what each one costs. */
export const limits: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    let checked: LimitCheck | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        checked = checkLimits(schema, {
          document,
          operation,
          variables: request.variables ?? {},
          actor: contextValue.actor,
        });
        if (checked.refusal) throw checked.refusal;
      },
      async willSendResponse({ response }) {
        if (!checked?.cost || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: checked.cost };
      },
    };
  },
};
