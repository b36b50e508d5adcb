import { graphql } from '../../../graphql/index.ts';

export const SETS = graphql(`
  query Sets($first: Int!) {
    viewer {
      may
    }
    editions(first: $first) {
      edges {
        node {
          id
          setId
          label
          title
          summary
          status
          publishedAt
          available
          unavailableReason
          criteriaCount
          parent {
            id
            title
            label
          }
          changes {
            target
          }
          benchmarks {
            id
          }
        }
      }
    }
    profiles(first: 50) {
      edges {
        node {
          id
          name
          editionLabel
          state
          updatedAt
          parent {
            id
            title
            label
          }
        }
      }
    }
  }
`);

export const CHANGE = graphql(`
  fragment ChangeList_change on EditionChange {
    target
    targetTitle
    kind
    field
    before
    after
    class
    why
  }
`);

export const EDITION = graphql(`
  query Edition($id: ID!) {
    viewer {
      may
    }
    node(id: $id) {
      __typename
      id
      ... on Edition {
        setId
        label
        title
        summary
        hash
        status
        publishedAt
        available
        unavailableReason
        criteriaCount
        parent {
          id
          title
          label
        }
        changes {
          ...ChangeList_change
        }
        parameters {
          name
          label
          display
        }
        benchmarks {
          ...EditionBenchmarkSection_benchmark
        }
      }
    }
  }
`);

export const EDITION_BENCHMARK = graphql(`
  fragment EditionBenchmarkSection_benchmark on EditionBenchmark {
    id
    key
    slot
    title
    summary
    rule
    changes
    parameters {
      name
      label
      display
    }
    criteria {
      id
      key
      statement
      question
      hint
      provenance
      repeatedOver
      scored
      rule
      weight
      changes
      source {
        title
        section
        url
        checkedOn
        note
      }
      ask {
        type
      }
      evidenceTypes {
        id
        label
      }
    }
  }
`);

export const CREATE_PROFILE = graphql(`
  mutation CreateProfile($input: CreateProfileInput!) {
    createProfile(input: $input) {
      profile {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const PARENT = graphql(`
  query ParentEdition($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Edition {
        title
        label
        available
        unavailableReason
      }
    }
  }
`);
