import { defineEntity, p } from '@mikro-orm/postgresql';

/** `sign-in`: asked for on the start page. `invitation`: sent by somebody else. `second-factor`: the first step is done. */
export type LinkPurpose = 'sign-in' | 'invitation' | 'second-factor';

const SignInLinkSchema = defineEntity({
  name: 'SignInLink',
  tableName: 'sign_in_link',
  properties: {
    /** SHA-256 of the secret in the link, as hexadecimal. */
    secretHash: p.string().primary(),
    personId: p.uuid(),
    purpose: p.string().$type<LinkPurpose>(),
    /** The browser that asked: the link works in no other. Null for an invitation, which nobody asked for. */
    browserHash: p.string().nullable(),
    /** The membership that an invitation is to, or that is to be acted in: the link works as long as it holds. */
    membershipId: p.uuid().nullable(),
    /** Whether none of their memberships is to be acted in. */
    forNobody: p.boolean().default(false),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A secret that was sent to somebody, good for one use. */
export class SignInLink extends SignInLinkSchema.class {}
SignInLinkSchema.setClass(SignInLink);
