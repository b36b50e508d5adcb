export { arrive, type Arrival } from './arrive.ts';
export { linkIdentity } from './link-identity.ts';
export { LinkedSignInResolver } from './linked-sign-in.resolver.ts';
export { ownPath } from './own-path.ts';
export { dropIdentity, PENDING_MINUTES, pendingIdentity } from './pending-identity.ts';
export { createProvider, type Provider } from './provider.ts';
export { NotVouched, ProviderAway, reasonOf } from './provider-errors.ts';
export { beginTransaction, takeTransaction, TRANSACTION_MINUTES } from './transaction.ts';
