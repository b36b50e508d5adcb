import { graphql } from '../../../graphql/index.ts';

export const PEOPLE_ROW = graphql(`
  fragment PeopleTable_membership on Membership {
    id
    role
    person {
      id
      name
      email
    }
  }
`);

export const ADD_MEMBER = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      membership {
        ...PeopleTable_membership
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export const OWN_PEOPLE = graphql(`
  query OwnPeople {
    viewer {
      may
      active {
        id
        organisation {
          id
          name
          kind
          people {
            ...PeopleTable_membership
          }
        }
      }
    }
  }
`);
