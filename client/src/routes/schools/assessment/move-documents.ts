import { graphql } from '../../../graphql/index.ts';

graphql(`
  fragment Move_assessment on Assessment {
    id
    viewerMay
    movableTo {
      id
      title
      label
    }
    move {
      movedAt
      movedBy
      toConfirm
      toAnswer
      from {
        id
        title
        label
      }
      added {
        statement
        note
      }
      dropped {
        statement
        note
      }
    }
  }
`);

export const MOVE_ASSESSMENT = graphql(`
  mutation MoveAssessment($input: MoveAssessmentInput!) {
    moveAssessment(input: $input) {
      assessment {
        id
      }
    }
  }
`);

export const UNDO_MOVE = graphql(`
  mutation UndoMove($input: UndoMoveInput!) {
    undoMove(input: $input) {
      assessment {
        id
      }
    }
  }
`);
