import { graphql } from '../../graphql/index.ts';

export const API_CLIENT = graphql(`
  fragment KeyRow_client on ApiClient {
    id
    name
    keyPrefix
    scopes
    createdAt
    expiresOn
    lastUsedOn
    revokedAt
  }
`);

export const DEVELOPERS = graphql(`
  query Developers {
    viewer {
      may
      active {
        id
        organisation {
          id
          name
          kind
        }
      }
    }
    institutions(first: 1) {
      edges {
        node {
          id
          name
          urn
          ukprn
        }
      }
    }
  }
`);

export const KEYS = graphql(`
  query Keys($first: Int!) {
    apiClients(first: $first) {
      edges {
        node {
          ...KeyRow_client
        }
      }
    }
  }
`);

export const CREATE_KEY = graphql(`
  mutation CreateApiClient($input: CreateApiClientInput!) {
    createApiClient(input: $input) {
      client {
        ...KeyRow_client
      }
      key
      problems {
        code
        message
        path
      }
    }
  }
`);

export const REVOKE_KEY = graphql(`
  mutation RevokeApiClient($input: RevokeApiClientInput!) {
    revokeApiClient(input: $input) {
      client {
        ...KeyRow_client
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
