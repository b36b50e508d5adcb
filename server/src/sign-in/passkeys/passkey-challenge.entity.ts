import { defineEntity, p } from '@mikro-orm/postgresql';

const PasskeyChallengeSchema = defineEntity({
  name: 'PasskeyChallenge',
  tableName: 'passkey_challenge',
  properties: {
    /** SHA-256 of the challenge, as hexadecimal. */
    challengeHash: p.string().primary(),
    /** Who adds a passkey; null for a browser that asks to sign in. */
    personId: p.uuid().nullable(),
    purpose: p.string().$type<'add' | 'sign-in'>(),
    expiresAt: p.datetime(),
  },
});

/** What a device is asked to sign, good for one answer. */
export class PasskeyChallenge extends PasskeyChallengeSchema.class {}
PasskeyChallengeSchema.setClass(PasskeyChallenge);
