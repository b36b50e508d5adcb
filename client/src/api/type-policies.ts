import type { TypePolicies } from '@apollo/client';

/** How the cache knows things, by type. What has an `id` needs no line here. */
export const typePolicies: TypePolicies = {
  // There is one viewer, and no id.
  Viewer: { keyFields: [], merge: true },
  // There is one account, too: the viewer's.
  Account: { merge: true, fields: { passkeys: { merge: false }, browsers: { merge: false } } },
  Authenticator: { merge: true },
  // Values without an identity: pages ask for different parts of them.
  Headline: { merge: true },
  Progress: { merge: true },
  Source: { merge: true },
  LocalAuthority: { merge: true },
  // What the server says last is all that there is.
  Module: { fields: { strikes: { merge: false }, problems: { merge: false } } },
  DemoPersona: { keyFields: ['personId', 'organisation'] },
};
