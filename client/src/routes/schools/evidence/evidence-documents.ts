import { graphql } from '../../../graphql/index.ts';

graphql(`
  fragment EvidenceForm_type on EvidenceType {
    id
    key
    label
    help
    freshness
    filesRequired
    maxFiles
    mayNamePeople
    fields {
      key
      kind
      label
      help
      required
      options {
        id
        label
      }
      min
      max
      maxLength
      unit
    }
  }
`);

graphql(`
  fragment Evidence_item on EvidenceItem {
    id
    title
    typeLabel
    addedAt
    addedBy
    fresh
    freshUntil
    revision
    supports
    criteria {
      key
      statement
      benchmark
    }
    files {
      id
      name
      url
      bytes
    }
    payload {
      display
      json
    }
    type {
      ...EvidenceForm_type
    }
  }
`);

export const LIBRARY = graphql(`
  query EvidenceLibrary($id: ID!, $first: Int!, $after: String, $filter: EvidenceFilter) {
    evidenceTypes {
      ...EvidenceForm_type
    }
    institution(by: { id: $id }) {
      id
      name
      viewerMay
      evidence(first: $first, after: $after, filter: $filter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...Evidence_item
          }
        }
      }
    }
  }
`);

export const ADD_EVIDENCE = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      evidence {
        ...Evidence_item
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const CHANGE_EVIDENCE = graphql(`
  mutation ChangeEvidence($input: ChangeEvidenceInput!) {
    changeEvidence(input: $input) {
      evidence {
        ...Evidence_item
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const REMOVE_EVIDENCE = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      removedId
      problems {
        code
        message
        path
      }
    }
  }
`);
