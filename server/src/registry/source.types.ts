import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enum.ts';
import { CalendarDate } from '../graphql/scalars.ts';

export const ProvenanceEnum = enumType(
  { OFFICIAL: 'official', ADAPTED: 'adapted', LOCAL: 'local', PROPOSED: 'proposed' },
  {
    name: 'Provenance',
    description: 'Whose criterion it is.',
    values: {
      OFFICIAL: "The publisher's own criterion, in our words.",
      ADAPTED: 'An official criterion changed for this setting.',
      LOCAL: 'Of a region, or of whoever wrote the set.',
      PROPOSED: 'Proposed, and to be confirmed before it is relied on.',
    },
  },
);

@ObjectType('Source', { description: 'Where a criterion comes from.' })
export class SourceType {
  @Field(() => String, { description: 'Title of the publication.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Section or number within it.' })
  section!: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  url!: string | null;

  @Field(() => CalendarDate, { description: 'When our wording was last compared with it.' })
  checkedOn!: string;

  @Field(() => String, { nullable: true, description: 'What is uncertain, in a sentence.' })
  note!: string | null;
}

/** Fills what a source leaves out. */
export const showSource = (source: {
  title: string;
  section?: string;
  url?: string;
  checkedOn: string;
  note?: string;
}): SourceType => ({
  title: source.title,
  section: source.section ?? null,
  url: source.url ?? null,
  checkedOn: source.checkedOn,
  note: source.note ?? null,
});
