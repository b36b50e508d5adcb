import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createMailer, type Mailer } from '../src/mail/index.ts';
import { openDatabase } from '../src/open-database.ts';
import { Membership, type Organisation } from '../src/organisations/index.ts';
import { addressOf, giveRole, Person, personProblems, roleProblem, type Newcomer } from '../src/people/index.ts';
import { asServer } from '../src/persistence/as-server.ts';
import { connect } from '../src/persistence/orm.ts';
import { ANONYMOUS, type Role } from '../src/platform/actor.ts';
import type { Services } from '../src/platform/services.ts';
import { readSettings, type Settings } from '../src/platform/settings.ts';
import { StartupProblem } from '../src/platform/startup-problem.ts';
import { sendInvitation } from '../src/sign-in/index.ts';
import type { Invitation } from './invitation.ts';
import { organisationToJoin } from './organisation-to-join.ts';

interface Options {
  /** The project's folder. */
  readonly root: string;
  /** Environment variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  say(line: string): void;
}

/**
 * Gives somebody a role as whoever runs the server, who needs no permission but to reach its database, and sends them
 * the link to sign in by. Without a mail server the message is printed. Who has the role already is sent a new link.
 *
 * @returns the exit code: 1 when nothing was done, and why is said
 */
export async function invite(invitation: Invitation, { root, variables, say }: Options): Promise<number> {
  const started: (() => Promise<void>)[] = [];
  try {
    const settings = readSettings(variables, root);
    const orm = await connect(await openDatabase(settings, say, started));
    started.push(() => orm.close());
    const now = new Date();
    const em = asServer(orm);
    const organisation = await organisationToJoin(em, invitation, now);
    const services = { orm, settings, mailer: mailerFor(settings, say) };
    const newcomer = { ...invitation, role: invitation.role as Role, organisation };
    await sendInvitation(services, { membershipId: await membershipOf(services, em, newcomer, now) }, now);
    say(done(invitation, organisation));
    return 0;
  } catch (error) {
    if (!(error instanceof StartupProblem)) throw error;
    say(error.message);
    return 1;
  } finally {
    for (const end of started.toReversed()) await end();
  }
}

/** The role that was there, or is given now. */
async function membershipOf(
  { orm }: Pick<Services, 'orm'>,
  em: EntityManager,
  newcomer: Newcomer,
  now: Date,
): Promise<string> {
  const wrongRole = roleProblem(newcomer.role, newcomer.organisation);
  const faults = [...personProblems(newcomer), ...(wrongRole ? [wrongRole] : [])];
  const given =
    faults.length > 0 ? null : await giveRole({ actor: ANONYMOUS, now: () => now, services: { orm } }, em, newcomer);
  if (given?.membership) return given.membership.id;
  const problems = given?.problems ?? faults;
  if (!problems.some(({ code }) => code === 'already-member'))
    throw new StartupProblem(problems.map(({ message }) => message).join(' '));
  const { id: personId } = await em.findOneOrFail(Person, { email: addressOf(newcomer.email) });
  const place = { personId, organisationId: newcomer.organisation.id, role: newcomer.role, endedAt: null };
  return (await em.findOneOrFail(Membership, place)).id;
}

function mailerFor(settings: Settings, say: (line: string) => void): Mailer {
  if (settings.smtpUrl === null)
    return {
      send: async ({ to, text }) =>
        say(`There is no mail server (WAYMARK_SMTP_URL), so give this to ${to} yourself:\n\n${text}\n`),
    };
  const mailer = createMailer(settings);
  return {
    async send(mail) {
      await mailer.send(mail);
      say(`A message with a link was sent to ${mail.to}.`);
    },
  };
}

const done = ({ name, role }: Invitation, organisation: Organisation): string =>
  `${name.trim()} is ${role.replaceAll('-', ' ')} at ${organisation.name}.`;
