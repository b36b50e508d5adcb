import type { NodeKind } from '../graphql/nodes.ts';
import { ApiClientResolver } from './api-client.resolver.ts';
import { findApiClient } from './find-api-client.ts';

export { authenticateKey } from './authenticate-key.ts';

export const partnerResolvers = [ApiClientResolver];

export const partnerNodes: NodeKind[] = [
  { type: 'ApiClient', load: (context, [id = '']) => findApiClient(context, id) },
];
