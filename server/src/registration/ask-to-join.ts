import { randomUUID } from 'node:crypto';
import { sql, type EntityManager } from '@mikro-orm/postgresql';
import { addressOf, personProblems, roleProblem } from '../people/index.ts';
import { asServer } from '../persistence/as-server.ts';
import type { Role } from '../platform/actor.ts';
import { problem, type Problem } from '../platform/problem.ts';
import { textProblem } from '../platform/plain-text.ts';
import type { Services } from '../platform/services.ts';
import { countFailure, refusedFor } from '../sign-in/index.ts';
import { institutionNumbered } from './find-joinable.ts';
import { JoinRequest } from './join-request.entity.ts';
import { CONFIRM_JOB } from './send-confirmation.ts';

/** What a stranger asks for. */
export interface Asked {
  readonly name: string;
  readonly email: string;
  /** Number of the institution, as the search gave it. */
  readonly school: string;
  readonly role: string;
  readonly note: string;
}

/** Hours in which the address must be confirmed. */
export const CONFIRM_HOURS = 24;
/** Most requests of one address that wait, to be confirmed or decided. */
const MOST_OPEN = 3;
const LONGEST_NOTE = 1_000;

/**
 * Keeps what a stranger asks for, and has the address confirmed. What is wrong with the form itself is returned; whatever
 * depends on who has that address, or what they asked for before, is not: the answer is the same.
 */
export async function askToJoin(services: Services, asked: Asked, now: Date): Promise<readonly Problem[]> {
  const em = asServer(services.orm);
  const institutionId = await institutionNumbered(em, asked.school);
  const problems = problemsOf(asked, institutionId);
  if (problems.length > 0 || institutionId === null) return problems;

  const id = await em.transactional((inner) => keep(inner, { asked, institutionId }, now));
  if (id !== null) await services.jobs.add(CONFIRM_JOB, { institutionId, id });
  return [];
}

function problemsOf({ name, email, role, note }: Asked, institutionId: string | null): readonly Problem[] {
  const wrongRole = roleProblem(role as Role, { kind: 'institution', name: 'a school or college' });
  const wrongNote =
    note.trim() === '' ? null : textProblem(note, { path: 'note', label: 'Your message', max: LONGEST_NOTE });
  return [
    ...(institutionId === null ? [problem('unknown-school', 'school', 'Search for your school and choose it.')] : []),
    ...personProblems({ name, email }),
    ...(wrongRole ? [wrongRole] : []),
    ...(wrongNote ? [wrongNote] : []),
  ];
}

interface Keeping {
  readonly asked: Asked;
  readonly institutionId: string;
}

/** Stores it, and returns its id; null when that address has asked for too much, or waits for this institution already. */
async function keep(em: EntityManager, { asked, institutionId }: Keeping, now: Date): Promise<string | null> {
  const email = addressOf(asked.email);
  await em.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`joining ${email}`}, 0))`);
  const counted = [{ of: 'joinsByEmail', key: email }] as const;
  if ((await refusedFor(em, counted, now)) !== null) return null;
  await countFailure(em, counted, now);

  await em.nativeDelete(JoinRequest, { institutionId, email, confirmedAt: null });
  const open = await em.find(JoinRequest, {
    email,
    decidedAt: null,
    $or: [{ confirmedAt: { $ne: null } }, { expiresAt: { $gt: now } }],
  });
  if (open.length >= MOST_OPEN || open.some((one) => one.institutionId === institutionId)) return null;

  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + CONFIRM_HOURS * 60 * 60 * 1000);
  const { name, role, note } = asked;
  const said = { name: name.trim(), email, role: role as Role, note: note.trim() };
  em.persist(em.create(JoinRequest, { ...said, institutionId, id, askedAt: now, expiresAt }));
  await em.flush();
  return id;
}
