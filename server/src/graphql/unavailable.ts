import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../platform/request-context.ts';
import { RETRY_AFTER_SECONDS } from '../platform/unavailable.ts';

/** Says in the status too that what is behind us was away, so that programs and proxies try again. */
export const unavailable: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) return;
        response.http.status = 503;
        response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
      },
    };
  },
};
