import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Authenticator', {
  description: 'An app that shows a new code every half minute, asked for at each sign-in.',
  simpleResolvers: true,
})
export class AuthenticatorType {
  @Field(() => GraphQLDateTime, { description: 'When it was set up.' })
  addedAt!: Date;

  @Field(() => Int, { description: 'How many recovery codes were not used yet.' })
  recoveryCodesLeft!: number;
}

@ObjectType('QrPicture', { description: 'A QR code as one path of squares.', simpleResolvers: true })
export class QrPictureType {
  @Field(() => Int, { description: 'Squares to a side, with the quiet border.' })
  size!: number;

  @Field(() => String, { description: 'SVG path data, one unit to a square.' })
  path!: string;
}

@ObjectType('AuthenticatorSetUp', {
  description: 'What an authenticator app needs to be told, in three ways.',
  simpleResolvers: true,
})
export class AuthenticatorSetUpType {
  @Field(() => String, { description: 'The secret in base32, to type.' })
  secret!: string;

  @Field(() => String, { description: '`otpauth:` address, for an app on the same device.' })
  address!: string;

  @Field(() => QrPictureType, { description: 'The address, for the camera of another device.' })
  picture!: QrPictureType;
}
