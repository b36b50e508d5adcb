import { graphql } from '../../graphql/index.ts';

export const HISTORY = graphql(`
  query History($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      enrolments {
        ...History_enrolment
      }
    }
  }

  fragment History_enrolment on Enrolment {
    ...Rounds_enrolment
    id
    rounds {
      assessment {
        id
        comparableToPrevious
        edition {
          id
          title
          label
        }
      }
    }
  }
`);

export const SCHOOL_PEOPLE = graphql(`
  query SchoolPeople($id: ID!) {
    institution(by: { id: $id }) {
      id
      name
      viewerMay
      people {
        id
        role
        person {
          id
          name
          email
        }
      }
    }
  }
`);

export const ADD_SCHOOL_MEMBER = graphql(`
  mutation AddSchoolMember($input: AddMemberInput!) {
    addMember(input: $input) {
      membership {
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
