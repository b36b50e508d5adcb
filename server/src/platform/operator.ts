import { z } from 'zod';

/** Who runs this server, as they say themselves. */
export interface Operator {
  readonly name: string | null;
  readonly email: string | null;
  /** In one line. */
  readonly address: string | null;
  /** In the Information Commissioner's register of those who pay the data protection fee. */
  readonly icoNumber: string | null;
  /** `mailto:` or `https:`. */
  readonly securityContact: string | null;
}

const line = z
  .string()
  .trim()
  .max(300, 'must have at most 300 characters')
  .regex(/^[^\r\n]*$/, 'must be one line')
  .transform((words) => words || undefined);

const address = z.email({ error: 'must be an e-mail address' });

const CONTACT = 'must be an e-mail address, or an address that begins with https://';

/** Environment variables that say who runs the server. None is needed to start; the statements say so when one is missing. */
export const operatorVariables = {
  WAYMARK_OPERATOR_NAME: line.optional(),
  WAYMARK_OPERATOR_EMAIL: address.optional(),
  WAYMARK_OPERATOR_ADDRESS: line.optional(),
  WAYMARK_OPERATOR_ICO_NUMBER: z
    .string()
    .regex(/^[A-Z0-9]{6,10}$/, 'must be like ZA123456')
    .optional(),
  WAYMARK_SECURITY_CONTACT: z
    .union(
      [z.email().transform((email) => `mailto:${email}`), z.url({ protocol: /^(https|mailto)$/, error: CONTACT })],
      { error: CONTACT },
    )
    .optional(),
};

type Variables = z.infer<z.ZodObject<typeof operatorVariables>>;

/** Reads who runs the server from variables that were checked. */
export const operatorOf = (variables: Variables): Operator => ({
  name: variables.WAYMARK_OPERATOR_NAME ?? null,
  email: variables.WAYMARK_OPERATOR_EMAIL ?? null,
  address: variables.WAYMARK_OPERATOR_ADDRESS ?? null,
  icoNumber: variables.WAYMARK_OPERATOR_ICO_NUMBER ?? null,
  securityContact: variables.WAYMARK_SECURITY_CONTACT ?? null,
});
