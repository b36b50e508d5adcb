import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemoPerson, DemoProgramme, DemoRegion, RegisterInstitution } from '@waymark/sdk';
import { applies } from '@waymark/kit';
import { Institution, institutionFacts } from '../institutions/index.ts';
import { Membership, Organisation } from '../organisations/index.ts';
import { Person } from '../people/index.ts';
import type { Services } from '../platform/services.ts';
import { Enrolment, Programme, Round } from '../programmes/index.ts';
import { StoredEdition } from '../registry/index.ts';
import { Grant } from '../sharing/index.ts';
import { uuidFrom } from './random.ts';
import { seedEvents, type SeededEvent } from './seed-events.ts';
import { seedInstitution, type SeededProgramme } from './seed-institution.ts';

interface Seeding {
  readonly em: EntityManager;
  readonly services: Services;
  readonly random: () => number;
  readonly now: Date;
}

/** A region that is being added, with what is said to have happened in it. */
interface Growing extends Seeding {
  readonly body: Organisation;
  /** Who is said to have run it. */
  readonly manager: { readonly id: string; readonly name: string };
  readonly institutions: Map<string, Institution>;
  readonly events: SeededEvent[];
}

/** Adds an invented region to an empty database: everything in it or nothing. */
export async function seedRegion(region: DemoRegion, seeding: Seeding): Promise<void> {
  const { em } = seeding;
  const body = addOrganisation(seeding, 'region', region.name);
  const people = region.people.map((person) => addPerson(seeding, person, body));
  const institutions = new Map<string, Institution>();
  const growing = { ...seeding, body, manager: people[0] ?? body, institutions, events: [] };
  for (const demo of region.programmes) await seedProgramme(demo, growing);
  for (const partner of region.partners) {
    const organisation = addOrganisation(seeding, 'partner', partner.name);
    for (const person of partner.people) addPerson(seeding, person, organisation);
    for (const number of partner.sharedBy) {
      const institution = institutions.get(number);
      if (institution) addGrant(growing, institution, organisation);
    }
  }
  seedEvents(em, growing.events);
  await em.flush();
}

async function seedProgramme(demo: DemoProgramme, growing: Growing): Promise<void> {
  const { em, random, now, body, manager, events } = growing;
  // A set that is not loaded leaves its programme out: the rest of the region is as it would be.
  const edition = await em.findOne(StoredEdition, { key: demo.edition, supersededAt: null });
  if (!edition || !growing.services.registry.has(edition.moduleId)) return;
  const programme = em.create(Programme, {
    id: uuidFrom(random),
    organisationId: body.id,
    name: demo.name,
    editionId: edition.id,
    createdAt: now,
  });
  em.persist(programme);
  const rounds = demo.rounds.map((round, index) =>
    em.create(Round, { id: uuidFrom(random), programmeId: programme.id, ordinal: index + 1, ...round }),
  );
  rounds.forEach((round) => em.persist(round));
  const seeded: SeededProgramme = { programme, rounds, edition };
  const began = new Date(`${rounds[0]?.opensOn ?? now.toISOString().slice(0, 10)}T08:00:00Z`);
  const data = { editionId: edition.id, rounds: rounds.map(({ id }) => id) };
  const happened = { subject: programme.id, by: manager, at: began };
  events.push({ ...happened, streamId: body.id, type: 'programme.created', data });
  for (const entry of demo.institutions) {
    const institution = addInstitution(growing, entry.register);
    growing.institutions.set(institution.urn ?? institution.ukprn ?? '', institution);
    const people = entry.people.map((person) => addPerson(growing, person, institution));
    em.persist(em.create(Enrolment, { institutionId: institution.id, programmeId: programme.id, enrolledAt: now }));
    events.push({ ...happened, streamId: institution.id, type: 'institution.enrolled' });
    const suits = applies(edition.definition.suits, institutionFacts(institution), []).applies !== 'no';
    const author = people[0] ?? { id: body.id, name: body.name };
    const note = (event: SeededEvent): void => void events.push(event);
    if (suits) await seedInstitution({ ...growing, institution, demo: entry, seeded, author, note });
  }
}

function addOrganisation(
  { em, random, now }: Seeding,
  kind: Organisation['kind'],
  name: string,
  id = uuidFrom(random),
): Organisation {
  const organisation = em.create(Organisation, { id, kind, name, createdAt: now });
  em.persist(organisation);
  return organisation;
}

function addPerson(
  { em, random, now }: Seeding,
  { name, email, role, featured }: DemoPerson,
  organisation: { readonly id: string },
): Person {
  // Who was there first is offered first on the sign-in page.
  const createdAt = featured ? now : new Date(now.getTime() + 1);
  const person = em.create(Person, { id: uuidFrom(random), name, email, createdAt });
  em.persist(person);
  em.persist(
    em.create(Membership, {
      id: uuidFrom(random),
      personId: person.id,
      organisationId: organisation.id,
      role,
      createdAt: now,
      activeSince: now,
    }),
  );
  return person;
}

const BLANK = {
  urn: null,
  ukprn: null,
  phase: null,
  type: null,
  typeGroup: null,
  localAuthorityCode: null,
  localAuthorityName: null,
  town: null,
  postcode: null,
  website: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  pupilsOnRoll: null,
  percentFreeSchoolMeals: null,
  trustCode: null,
  trustName: null,
  openedOn: null,
  closedOn: null,
  predecessorUrn: null,
};

function addInstitution(seeding: Seeding, register: RegisterInstitution): Institution {
  const { em, now } = seeding;
  const organisation = addOrganisation(seeding, 'institution', register.name);
  const institution = em.create(Institution, {
    ...BLANK,
    ...register,
    id: organisation.id,
    invented: true,
    createdAt: now,
    updatedAt: now,
  });
  em.persist(institution);
  return institution;
}

/** Grants of the demo last for a year. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

function addGrant(
  { em, random, now, manager, events }: Growing,
  institution: Institution,
  organisation: Organisation,
): void {
  const id = uuidFrom(random);
  const data = {
    organisationId: organisation.id,
    level: 'criterion' as const,
    programmeId: null,
    endsOn: new Date(now.getTime() + YEAR_MS).toISOString().slice(0, 10),
  };
  events.push({ streamId: institution.id, type: 'grant.created', subject: id, by: manager, at: now, data });
  em.persist(
    em.create(Grant, {
      institutionId: institution.id,
      id,
      ...data,
      purpose: 'To plan visits and projects with the schools that want them.',
      grantedByName: 'Invented for demonstration',
      grantedAt: now,
      revokedAt: null,
    }),
  );
}
