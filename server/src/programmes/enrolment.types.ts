import { ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/relay.types.ts';

@ObjectType('Enrolment', { description: 'That an institution takes part in a programme.' })
export class EnrolmentType {}

@ObjectType('EnrolmentRound', { description: 'One round of a programme, for one enrolled institution.' })
export class EnrolmentRoundType {}

export const EnrolmentConnectionType = connectionType('Enrolment', () => EnrolmentType);
