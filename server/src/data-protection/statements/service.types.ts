import { Field, ObjectType } from 'type-graphql';

@ObjectType('Operator', {
  description: 'Who runs this server, as they say themselves. What they did not say is null.',
  simpleResolvers: true,
})
export class OperatorType {
  @Field(() => String, { nullable: true, description: 'Their name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The address for questions about data and accessibility.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Their postal address, in one line.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: "Their number in the Information Commissioner's register." })
  icoNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to report a hole in the security: a URL.' })
  securityContact!: string | null;
}

@ObjectType('Service', { description: 'What everybody may know of this server.' })
export class ServiceType {}
