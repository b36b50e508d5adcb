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

/** The SDL lists the members of an institution alone; of the own organisation it knows the viewer's. */
export const OWN_PEOPLE = graphql(`
  query OwnPeople {
    viewer {
      may
      memberships {
        ...PeopleTable_membership
        organisation {
          id
        }
      }
      active {
        id
        organisation {
          id
          name
          kind
          institution {
            id
            people {
              ...PeopleTable_membership
            }
          }
        }
      }
    }
  }
`);
