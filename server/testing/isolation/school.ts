import { randomUUID } from 'node:crypto';
import type { PersonActor, Role } from '../../src/platform/actor.ts';
import type { Organisation } from '../../src/organisations/index.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { change } from '../begin-assessment.ts';
import { NOON } from '../region.ts';
import type { Things } from './things.ts';
import { goneAndComing, waiting, waysIn } from './waiting.ts';
import type { Programme, World } from './world.ts';

export const SCHOOL_ROLES = [
  'careers-leader',
  'contributor',
  'headteacher',
  'governor',
] as const satisfies readonly Role[];

/** A school that has everything: people, a submitted assessment and a draft, evidence with a file, a grant, who asks. */
export interface School {
  readonly people: Readonly<Record<(typeof SCHOOL_ROLES)[number], PersonActor>>;
  readonly programme: Programme;
  readonly things: Omit<Things, 'partner' | 'apiClient' | 'profile' | 'registerImport' | 'rescoring' | 'edition'>;
}

/** What a school is made of. */
export interface SchoolPlan {
  /** A word that is in every text of it, and nowhere else. */
  readonly word: string;
  readonly urn: string;
  readonly ukprn: string;
  /** With whom it shares its headline. */
  readonly sharesWith: Organisation;
  /** A programme in which others take part too. */
  readonly common: Programme;
}

export async function createSchool(world: World, plan: SchoolPlan): Promise<School> {
  const { region, server, administrator } = world;
  const { word, urn, ukprn, common } = plan;
  const institution = await region.institution(`${word} School`, {
    urn,
    ukprn,
    localAuthorityCode: word,
    localAuthorityName: `${word}shire`,
    phase: word,
    town: `${word} Town`,
  });
  const people = await peopleOf(world, institution, word);
  const institutionId = toGlobalId('Institution', institution.id);
  const programme = await world.programme(`${word} programme`);
  for (const programmeId of [common.id, programme.id])
    await change(server, administrator, {
      name: 'enrolInstitutions',
      input: { programmeId, institutionIds: [institutionId] },
      fields: 'enrolments { id }',
    });
  const leader = people['careers-leader'];
  const files = await uploads(world, leader, word);
  const { evidence } = await change<{ evidence: { id: string } }>(server, leader, {
    name: 'addEvidence',
    input: {
      institutionId,
      type: 'planted-paper',
      payload: { title: `${word} paper`, on: '2026-09-10' },
      uploadIds: [files.file],
      supports: ['planted-small:told/everybody'],
    },
    fields: 'evidence { id }',
  });
  const { grant } = await change<{ grant: { id: string } }>(server, people.headteacher, {
    name: 'createGrant',
    input: {
      institutionId,
      organisationId: toGlobalId('Organisation', plan.sharesWith.id),
      level: 'HEADLINE',
      purpose: `${word} visits`,
      endsOn: '2027-07-31',
    },
    fields: 'grant { id }',
  });
  // The draft is of the round before, so that the submitted one has something before it that is nobody else's.
  const [earlier, later] = programme.rounds;
  const draft = await answered(world, { leader, institutionId, roundId: earlier, reason: `${word} drafts.` });
  const submitted = await answered(world, { leader, institutionId, roundId: later, reason: `${word} has no drum.` });
  await change(server, leader, {
    name: 'submitAssessment',
    input: { assessmentId: submitted, declaration: true },
    fields: 'assessment { id }',
  });
  return {
    people,
    programme,
    things: {
      institution: institutionId,
      urn,
      ukprn,
      organisation: toGlobalId('Organisation', institution.id),
      person: toGlobalId('Person', leader.id),
      membership: toGlobalId('Membership', leader.membership?.id ?? ''),
      session: await sessionOf(world, leader),
      programme: programme.id,
      round: programme.rounds[0],
      draft,
      submitted,
      evidence: evidence.id,
      ...files,
      grant: grant.id,
      ...(await waiting(world, {
        word,
        number: urn,
        institutionId: institution.id,
        organisationId: plan.sharesWith.id,
      })),
      ...(await goneAndComing(world, institution, word)),
      ...(await waysIn(world, leader, word)),
      word,
    },
  };
}

async function peopleOf({ region }: World, at: { readonly id: string }, word: string): Promise<School['people']> {
  const made: [Role, PersonActor][] = [];
  for (const role of SCHOOL_ROLES) made.push([role, await region.person(at, role, `${word} ${role}`)]);
  await region.orm.em
    .fork()
    .execute(`update person set email = id || ? where id = any(?::uuid[])`, [
      `@${word.toLowerCase()}.example`,
      `{${made.map(([, { id }]) => id).join(',')}}`,
    ]);
  return Object.fromEntries(made) as School['people'];
}

/** A file for a piece of evidence, and one that nothing uses yet. */
async function uploads({ region, server }: World, { id: personId }: PersonActor, word: string) {
  const made: string[] = [];
  for (const name of [`${word} file.txt`, `${word} upload.txt`]) {
    const id = randomUUID();
    await server.services.files.write(id, chunks(`${word} content`), 1000);
    await region.orm.em
      .fork()
      .execute(`insert into stored_file values (?, null, null, ?, 'text/plain', 100, 'x', ?, ?)`, [
        id,
        name,
        personId,
        NOON,
      ]);
    made.push(toGlobalId('StoredFile', id));
  }
  const [file = '', upload = ''] = made;
  return { file, upload };
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

interface Answering {
  readonly leader: PersonActor;
  readonly institutionId: string;
  readonly roundId: string;
  /** Why one of the questions does not apply. */
  readonly reason: string;
}

/** Begins an assessment and answers all of it, one question with a reason in words. */
async function answered({ server }: World, { leader, institutionId, roundId, reason }: Answering): Promise<string> {
  const { assessment } = await change<{ assessment: { id: string } }>(server, leader, {
    name: 'startAssessment',
    input: { institutionId, roundId },
    fields: 'assessment { id }',
  });
  for (const criterion of ['everybody', 'by-letter', 'ended']) {
    const said = criterion === 'ended' ? { notApplicable: reason } : { value: { yes: true } };
    await change(server, leader, {
      name: 'saveAnswer',
      input: {
        assessmentId: assessment.id,
        criterion: `told/${criterion}`,
        item: 'whole',
        expectedRevision: 0,
        ...said,
      },
      fields: 'item { key }',
    });
  }
  return assessment.id;
}

async function sessionOf({ region }: World, { sessionHash }: PersonActor): Promise<string> {
  const [found] = await region.orm.em
    .fork()
    .execute<{ id: string }[]>('select id from session where secret_hash = ?', [sessionHash]);
  return found?.id ?? '';
}
