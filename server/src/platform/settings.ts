import { resolve } from 'node:path';
import { z } from 'zod';
import { oidcContradiction, oidcSettings, oidcVariables, type OidcSettings } from './oidc-settings.ts';
import { operatorOf, operatorVariables, type Operator } from './operator.ts';
import { StartupProblem } from './startup-problem.ts';
import { readTrustedProxies } from './trusted-proxies.ts';

const switchedOn = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((word) => word === 'true');

const port = { error: 'must be a whole number from 0 to 65535' };
const factor = { error: 'must be a number from 0.1 to 10000' };
/** One for a transaction, and one for what it looks up beside itself. */
const LEAST_POOL = 2;
const pool = { error: `must be a whole number from ${LEAST_POOL} to 500` };
const drain = { error: 'must be a number of seconds from 0 to 300' };
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const KEY_BYTES = 32;

/** 64 hexadecimal digits, or else base64 in either alphabet. */
const readKey = (text: string): Buffer =>
  Buffer.from(text.trim(), /^[0-9a-f]{64}$/i.test(text.trim()) ? 'hex' : 'base64');

const environment = z.object({
  PORT: z.string().regex(/^\d+$/, port).transform(Number).pipe(z.number().max(65_535, port)).default(4000),
  WAYMARK_HOST: z.string().default('127.0.0.1'),
  WAYMARK_DATA_DIR: z.string().min(1, 'must name a folder').default('.waymark'),
  WAYMARK_DEMO: switchedOn.optional(),
  WAYMARK_MODULES: z.string().default(''),
  WAYMARK_MIGRATE_AT_START: switchedOn.default(true),
  WAYMARK_LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
  WAYMARK_LIMIT_FACTOR: z.coerce.number(factor).min(0.1, factor).max(10_000, factor).default(1),
  WAYMARK_DATABASE_POOL: z.coerce.number(pool).int(pool).min(LEAST_POOL, pool).max(500, pool).default(12),
  WAYMARK_PREPARED_STATEMENTS: switchedOn.default(true),
  WAYMARK_DRAIN_SECONDS: z.coerce.number(drain).min(0, drain).max(300, drain).default(1),
  WAYMARK_PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the address at which people reach Waymark, such as https://waymark.example.org',
    })
    .optional(),
  WAYMARK_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  WAYMARK_MAIL_FROM: z.string().min(3, 'must be an e-mail address').default('Waymark <waymark@localhost>'),
  WAYMARK_TRUSTED_PROXIES: z
    .string()
    .refine(
      (text) => readTrustedProxies(text) !== null,
      'must be addresses or ranges such as 10.0.0.5 or 10.0.0.0/8, separated by commas',
    )
    .default(''),
  ...oidcVariables,
  WAYMARK_SECRET_KEY: z
    .string()
    .transform(readKey)
    .refine((key) => key.length === KEY_BYTES, {
      error: 'must be 32 bytes in base64 or hexadecimal, as `openssl rand -base64 32` prints them',
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DATABASE_APPLICATION_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  ...operatorVariables,
});

/** Read by the tests alone. */
const TESTS_ONLY = ['WAYMARK_CHROMIUM', 'WAYMARK_PAGE_LOADS', 'WAYMARK_SCREENSHOTS', 'WAYMARK_SKIP_JOURNEYS'];

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
  /** Most connections to the database that requests have at once. */
  readonly databasePool: number;
  /** Whether connections keep plans by name, which a pooler in between has to know. */
  readonly preparedStatements: boolean;
  /** How long a server that is asked to stop goes on after it has said so, in milliseconds. */
  readonly drainMs: number;
  /** The address at which people reach this server: what links in messages begin with. Never what a request says. */
  readonly publicUrl: string;
  /** The server that messages are sent by; null puts them into the folder `outbox` of the data folder. */
  readonly smtpUrl: string | null;
  /** Whom messages come from. */
  readonly mailFrom: string;
  /** Proxies whose word is taken for whom a request comes from; nobody else's is. */
  readonly trustedProxies: readonly string[];
  /** Another service by which people may sign in; null without one. */
  readonly oidc: OidcSettings | null;
  /** 32 bytes by which secrets that have to be read again are sealed; null takes those in the data folder. */
  readonly secretKey: Buffer | null;
  /** Who runs the server: what the statements on privacy and accessibility say. */
  readonly operator: Operator;
  /** Whether a start brings the database up to date; otherwise it only makes sure that somebody has. */
  readonly migrateAtStart: boolean;
  /** The owner's address; null for the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** The address of the role that requests run as; null has the owner make one. */
  readonly applicationDatabaseUrl: string | null;
}

/**
 * Reads settings from environment variables.
 *
 * @param root folder against which relative paths are taken
 * @throws StartupProblem naming every variable that is wrong
 */
export function readSettings(variables: Variables, root: string): Settings {
  const parsed = environment.safeParse(variables);
  const faults = [
    ...(parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []),
    ...unknownSettings(variables),
    ...contradictions(variables),
  ];
  if (!parsed.success || faults.length > 0) throw wrong(faults);
  const { data } = parsed;
  const contradiction = oidcContradiction(data);
  if (contradiction) throw wrong([contradiction]);
  return {
    port: data.PORT,
    host: data.WAYMARK_HOST,
    dataDir: resolve(root, data.WAYMARK_DATA_DIR),
    // A database of one's own is for real people.
    demo: data.WAYMARK_DEMO ?? data.DATABASE_URL === undefined,
    extraModules: data.WAYMARK_MODULES.split(',').flatMap((name) => name.trim() || []),
    logLevel: data.WAYMARK_LOG_LEVEL,
    migrateAtStart: data.WAYMARK_MIGRATE_AT_START,
    limitFactor: data.WAYMARK_LIMIT_FACTOR,
    databasePool: data.WAYMARK_DATABASE_POOL,
    preparedStatements: data.WAYMARK_PREPARED_STATEMENTS,
    drainMs: data.WAYMARK_DRAIN_SECONDS * 1_000,
    publicUrl: data.WAYMARK_PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    smtpUrl: data.WAYMARK_SMTP_URL ?? null,
    mailFrom: data.WAYMARK_MAIL_FROM,
    trustedProxies: readTrustedProxies(data.WAYMARK_TRUSTED_PROXIES) ?? [],
    oidc: oidcSettings(data),
    secretKey: data.WAYMARK_SECRET_KEY ?? null,
    operator: operatorOf(data),
    ...databasesOf(data),
  };
}

const databasesOf = (data: z.infer<typeof environment>): Pick<Settings, 'databaseUrl' | 'applicationDatabaseUrl'> => ({
  databaseUrl: data.DATABASE_URL ?? null,
  applicationDatabaseUrl: data.DATABASE_APPLICATION_URL ?? null,
});

const wrong = (faults: readonly string[]): StartupProblem =>
  new StartupProblem(`These settings need changing: ${faults.join('; ')}.`);

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/** What is likely to have been forgotten, a sentence each. */
export function settingsAdvice({ host, publicUrl }: Pick<Settings, 'host' | 'publicUrl'>): readonly string[] {
  if (LOOPBACK.test(host) || !LOOPBACK.test(new URL(publicUrl).hostname)) return [];
  return [
    `Others can reach this server, but only at ${publicUrl} can anybody sign in: set WAYMARK_PUBLIC_URL to the address that they use.`,
  ];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** A setting that is misspelt would be a decision that nobody hears of. */
function unknownSettings(variables: Variables): readonly string[] {
  const known = Object.keys(environment.shape);
  return Object.keys(variables)
    .filter((name) => name.startsWith('WAYMARK_') && !known.includes(name) && !TESTS_ONLY.includes(name))
    .map((name) => `${name} is not a setting (there are ${known.join(', ')})`);
}

/** Settings of which one says nothing without the other. */
function contradictions(variables: Variables): readonly string[] {
  const needs = (name: string, other: string, because: string) =>
    variables[name] !== undefined && variables[other] === undefined ? [`${name} needs ${other}: ${because}`] : [];
  return [
    ...needs('DATABASE_APPLICATION_URL', 'DATABASE_URL', 'both are of one database, which is yours'),
    ...needs('WAYMARK_SMTP_URL', 'WAYMARK_PUBLIC_URL', 'links in messages begin with it'),
    ...needs('WAYMARK_SMTP_URL', 'WAYMARK_MAIL_FROM', 'mail servers refuse messages from localhost'),
  ];
}
