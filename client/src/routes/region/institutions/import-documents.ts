import { graphql } from '../../../graphql/index.ts';

export const IMPORT_FACTS = graphql(`
  fragment RegisterImportFacts_registerImport on RegisterImport {
    id
    fileName
    state
    refusal
    bytesRead
    bytesTotal
    handled
    added
    updated
    unchanged
    skipped
    rejectedCount
    startedBy
    startedAt
    finishedAt
  }
`);

export const IMPORTS = graphql(`
  query RegisterImports($first: Int!) {
    registerImporters {
      id
      key
      label
      accepts
    }
    registerImports(first: $first) {
      edges {
        node {
          ...RegisterImportFacts_registerImport
        }
      }
    }
  }
`);

export const IMPORT = graphql(`
  query RegisterImport($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...RegisterImportFacts_registerImport
    }
  }
`);

export const REJECTED_ROWS = graphql(`
  query RejectedRows($id: ID!, $first: Int!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on RegisterImport {
        rejected(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              line
              name
              column
              value
              reason
            }
          }
        }
      }
    }
  }
`);

export const IMPORT_REGISTER = graphql(`
  mutation ImportRegister($input: ImportRegisterInput!) {
    importRegister(input: $input) {
      import {
        ...RegisterImportFacts_registerImport
      }
      problems {
        code
        message
        path
      }
    }
  }
`);
