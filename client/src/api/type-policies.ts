import type { TypePolicies } from '@apollo/client';

/** How the cache knows things, by type. What has an `id` needs no line here. */
export const typePolicies: TypePolicies = {
  // There is one viewer, and no id.
  Viewer: { keyFields: [], merge: true },
  // Values without an identity: pages ask for different parts of them.
  Headline: { merge: true },
  Progress: { merge: true },
  Source: { merge: true },
  LocalAuthority: { merge: true },
  // What the server says last is all that there is.
  Module: { fields: { strikes: { merge: false }, problems: { merge: false } } },
  DemoPersona: { keyFields: ['personId', 'organisation'] },
};
