import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { NodeType } from '../graphql/relay.types.ts';
import { CalendarDate } from '../graphql/scalars.ts';

export const RoundStateEnum = enumType(
  { UPCOMING: 'upcoming', OPEN: 'open', CLOSED: 'closed' },
  {
    name: 'RoundState',
    description: 'Whether a round can be answered today, by the date in Europe/London.',
    values: { UPCOMING: 'It has not opened yet.', OPEN: 'It can be answered.', CLOSED: 'It has closed.' },
  },
);

@ObjectType('Round', {
  implements: NodeType,
  description: 'A period in which a cohort answers.',
  simpleResolvers: true,
})
export class RoundType extends NodeType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CalendarDate, { description: 'First day on which it can be answered.' })
  opensOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it can be answered.' })
  closesOn!: string;
}
