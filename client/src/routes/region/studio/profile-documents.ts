import { graphql } from '../../../graphql/index.ts';

export const PROFILE_STUDIO = graphql(`
  fragment Studio_profile on Profile {
    id
    name
    editionLabel
    state
    revision
    updatedAt
    parent {
      id
      title
      label
      parameters {
        ...ParameterField_parameter
      }
      benchmarks {
        key
        title
        summary
        parameters {
          ...ParameterField_parameter
        }
        criteria {
          key
          statement
          question
          hint
        }
      }
    }
    operations {
      index
      display
      json
    }
    outline {
      key
      slot
      title
      summary
      excluded
      parameters {
        ...ParameterField_parameter
      }
      criteria {
        key
        statement
        question
        hint
        excluded
        added
        rule
        rules {
          key
          label
          words
          chosen
          arguments {
            ...ParameterField_parameter
          }
        }
        evidence {
          type
          required
        }
        provenance
        ask {
          type
        }
      }
    }
    changes {
      ...ChangeList_change
    }
    problems {
      code
      message
      path
    }
    published {
      id
      title
      label
    }
  }
`);

export const SLOT_CHOICES = graphql(`
  query SlotChoices($id: ID!, $target: String!) {
    node(id: $id) {
      __typename
      id
      ... on Profile {
        slotChoices(target: $target) {
          editionKey
          editionTitle
          editionLabel
          benchmark
          title
          summary
          corresponds
          fits
          questions
          cannotApply {
            statement
            reason
          }
        }
      }
    }
  }
`);

export const PARAMETER = graphql(`
  fragment ParameterField_parameter on Parameter {
    name
    label
    hint
    type
    min
    max
    default
    value
    display
    options {
      id
      label
    }
  }
`);

export const STUDIO = graphql(`
  query Studio($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...Studio_profile
    }
    evidenceTypes {
      key
      label
    }
  }
`);

export const CHANGE_PROFILE = graphql(`
  mutation ChangeProfile($input: ChangeProfileInput!) {
    changeProfile(input: $input) {
      profile {
        ...Studio_profile
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const PUBLISH_PROFILE = graphql(`
  mutation PublishProfile($input: PublishProfileInput!) {
    publishProfile(input: $input) {
      profile {
        ...Studio_profile
      }
      edition {
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
