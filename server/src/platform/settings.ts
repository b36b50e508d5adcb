import { resolve } from 'node:path';
import { z } from 'zod';
import { StartupProblem } from './startup-problem.ts';

const switchedOn = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((word) => word === 'true');

const port = { error: 'must be a whole number from 0 to 65535' };
const factor = { error: 'must be a number from 0.1 to 10000' };
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const environment = z.object({
  PORT: z.coerce.number(port).int(port).min(0, port).max(65_535, port).default(4000),
  WAYMARK_HOST: z.string().default('127.0.0.1'),
  WAYMARK_DATA_DIR: z.string().min(1, 'must name a folder').default('.waymark'),
  WAYMARK_DEMO: switchedOn.default(true),
  WAYMARK_MODULES: z.string().default(''),
  WAYMARK_LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
  WAYMARK_LIMIT_FACTOR: z.coerce.number(factor).min(0.1, factor).max(10_000, factor).default(1),
  WAYMARK_PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the address at which people reach Waymark, such as https://waymark.example.org',
    })
    .optional(),
  WAYMARK_SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'must be mailto: with an address, or an https:// address')
    .optional(),
  WAYMARK_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  WAYMARK_MAIL_FROM: z.string().min(3, 'must be an e-mail address').default('Waymark <waymark@localhost>'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
});

/** What the operator decided, read once at start. */
export interface Settings {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** Whether there is a demo region and a demo sign-in. */
  readonly demo: boolean;
  /** Modules beyond `waymark.config`: folders or package names. */
  readonly extraModules: readonly string[];
  readonly logLevel: string;
  /** Multiplies how much callers may ask for within a time. */
  readonly limitFactor: number;
  /** The address at which people reach this server: what links in messages begin with. Never what a request says. */
  readonly publicUrl: string;
  /** Whom to tell of a hole, as a URL; null when nobody was named. */
  readonly securityContact: string | null;
  /** The server that messages are sent by; null puts them into the folder `outbox` of the data folder. */
  readonly smtpUrl: string | null;
  /** Whom messages come from. */
  readonly mailFrom: string;
  /** Null for the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
}

/**
 * Reads settings from environment variables.
 *
 * @param root folder against which relative paths are taken
 * @throws StartupProblem naming every variable that is wrong
 */
export function readSettings(variables: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new StartupProblem(`These settings need changing: ${faults.join('; ')}.`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.WAYMARK_HOST,
    dataDir: resolve(root, data.WAYMARK_DATA_DIR),
    demo: data.WAYMARK_DEMO,
    extraModules: data.WAYMARK_MODULES.split(',').flatMap((name) => name.trim() || []),
    logLevel: data.WAYMARK_LOG_LEVEL,
    limitFactor: data.WAYMARK_LIMIT_FACTOR,
    publicUrl: data.WAYMARK_PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    securityContact: data.WAYMARK_SECURITY_CONTACT ?? null,
    smtpUrl: data.WAYMARK_SMTP_URL ?? null,
    mailFrom: data.WAYMARK_MAIL_FROM,
    databaseUrl: data.DATABASE_URL ?? null,
  };
}
