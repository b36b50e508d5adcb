import type { EntityManager } from '@mikro-orm/postgresql';
import {
  evidencePeriod,
  itemsOf,
  sampleAnswers,
  receiptFor,
  type Answer,
  type EditionBenchmark,
  type EditionCriterion,
  type Evaluation,
  type EvidenceType,
  hashOf,
  type InstitutionFacts,
  type Receipt,
} from '@waymark/kit';
import type { DemoInstitution } from '@waymark/sdk';
import { Assessment, StoredAnswer } from '../assessments/index.ts';
import { BenchmarkResult, StoredEvaluation } from '../evaluations/index.ts';
import { EvidenceItem, EvidenceLink, samplePayload } from '../evidence/index.ts';
import { institutionFacts, type Institution } from '../institutions/index.ts';
import type { Services } from '../platform/services.ts';
import type { Programme, Round } from '../programmes/index.ts';
import type { StoredEdition } from '../registry/index.ts';
import { uuidFrom } from './random.ts';
import type { SeededEvent } from './seed-events.ts';

export interface SeededProgramme {
  readonly programme: Programme;
  readonly rounds: readonly Round[];
  readonly edition: StoredEdition;
}

export interface SeedingInstitution {
  readonly em: EntityManager;
  readonly services: Services;
  readonly institution: Institution;
  readonly demo: DemoInstitution;
  readonly seeded: SeededProgramme;
  /** Who is said to have answered. */
  readonly author: { readonly id: string; readonly name: string };
  readonly random: () => number;
  readonly now: Date;
  /** Takes what is said to have happened. */
  note(event: SeededEvent): void;
}

/** Adds an invented institution's assessments, round by round, with answers, results and some evidence. */
export async function seedInstitution(seeding: SeedingInstitution): Promise<void> {
  const facts = institutionFacts(seeding.institution);
  seedEvidence(seeding, facts);
  for (const [index, round] of seeding.seeded.rounds.entries()) {
    const plan = seeding.demo.rounds[index];
    if (plan) await seedAssessment(seeding, { facts, round, plan });
  }
}

interface SeedingRound {
  readonly facts: InstitutionFacts;
  readonly round: Round;
  readonly plan: NonNullable<DemoInstitution['rounds'][number]>;
}

async function seedAssessment(
  { em, services, institution, seeded, author, random, now, note }: SeedingInstitution,
  { facts, round, plan }: SeedingRound,
): Promise<void> {
  const { edition, programme } = seeded;
  const asOf = round.closesOn < now.toISOString().slice(0, 10) ? round.closesOn : now.toISOString().slice(0, 10);
  const at = new Date(`${plan.submitted ? asOf : round.opensOn}T15:${String(10 + Math.floor(random() * 49))}:00Z`);
  const aim = Object.fromEntries(
    edition.definition.benchmarks.map(({ id }, place) => [id, plan.aims[place] ?? 'in-progress']),
  );
  const answers = keep(
    sampleAnswers(edition.definition, facts, { aim, random, rules: services.registry.rules, asOf }),
    plan.answered,
    random,
  );
  const scored = await services.scoring.evaluate(edition, { answers, evidence: [], institution: facts, asOf });
  const { result, input } = scored;
  const submitted = plan.submitted && result.complete;
  const key = { institutionId: institution.id, assessmentId: uuidFrom(random) };
  const startedAt = new Date(`${round.opensOn}T09:00:00Z`);
  em.persist(
    em.create(Assessment, {
      institutionId: institution.id,
      id: key.assessmentId,
      programmeId: programme.id,
      roundId: round.id,
      editionId: edition.id,
      facts,
      state: submitted ? 'submitted' : 'draft',
      revision: answers.length + 1,
      startedAt,
      lastSavedAt: at,
      submittedAt: submitted ? at : null,
      submittedBy: submitted ? author.name : null,
      submittedById: submitted ? author.id : null,
    }),
  );
  for (const answer of answers)
    em.persist(
      em.create(StoredAnswer, {
        ...key,
        ...asStored(answer),
        revision: 1,
        authorId: author.id,
        authorName: author.name,
        savedAt: at,
      }),
    );
  const receipt = submitted ? receiptFor(edition.definition, services.registry.rules, input, result) : null;
  const evidence = receipt && input.evidence;
  seedResult(em, { ...key, roundId: round.id }, { result, receipt, evidence, revision: answers.length + 1, asOf });

  const started = { type: 'assessment.started', at: startedAt, data: { roundId: round.id, editionId: edition.id } };
  const happened = { streamId: institution.id, subject: key.assessmentId, by: author };
  note({ ...happened, ...started });
  if (receipt) note({ ...happened, type: 'assessment.submitted', at, data: submission(result, receipt) });
}

const submission = ({ headline }: Evaluation, receipt: Receipt) => ({
  achieved: headline?.achieved ?? null,
  receipt: hashOf(receipt),
});

interface SeededKey {
  readonly institutionId: string;
  readonly assessmentId: string;
  readonly roundId: string;
}

function seedResult(
  em: EntityManager,
  { roundId, ...key }: SeededKey,
  evaluated: Pick<StoredEvaluation, 'result' | 'receipt' | 'evidence' | 'revision' | 'asOf'>,
): void {
  const { headline, answered, items, complete, benchmarks } = evaluated.result;
  const [achieved, applicable] = [headline?.achieved ?? 0, headline?.applicable ?? 0];
  em.persist(em.create(StoredEvaluation, { ...key, ...evaluated, achieved, applicable, answered, items, complete }));
  for (const { slot, outcome, percent, points, possible } of benchmarks) {
    em.persist(em.create(BenchmarkResult, { ...key, slot, roundId, outcome, percent, points, possible }));
  }
}

/** The first part of the answers, in the order of the questions: people begin at the beginning. */
function keep(answers: readonly Answer[], share: number, random: () => number): readonly Answer[] {
  if (share >= 1) return answers;
  return answers.slice(0, Math.floor(answers.length * Math.max(0, share * (0.9 + random() * 0.2))));
}

function asStored(answer: Answer) {
  const { criterion, item } = answer;
  return 'value' in answer
    ? { criterion, item, value: answer.value, notApplicable: null }
    : { criterion, item, value: null, notApplicable: answer.notApplicable };
}

/** Most pieces of evidence that an invented institution has. */
const MOST_EVIDENCE = 6;

function seedEvidence(seeding: SeedingInstitution, facts: InstitutionFacts): void {
  const { services, seeded, random } = seeding;
  const wanted = seeded.edition.definition.benchmarks.flatMap((benchmark) =>
    benchmark.criteria
      .filter((criterion) => criterion.evidence.length > 0 && itemsOf(criterion, facts).length > 0)
      .map((criterion) => ({ benchmark, criterion })),
  );
  for (let index = 0; index < MOST_EVIDENCE && wanted.length > 0; index += 1) {
    const [chosen] = wanted.splice(Math.floor(random() * wanted.length), 1);
    const type = chosen && services.registry.evidenceTypes.get(chosen.criterion.evidence[0]?.type ?? '');
    if (chosen && type) seedItem(seeding, { facts, type, supports: chosen });
  }
}

interface SeedingItem {
  readonly facts: InstitutionFacts;
  readonly type: EvidenceType;
  readonly supports: { readonly benchmark: EditionBenchmark; readonly criterion: EditionCriterion };
}

function seedItem(
  { em, institution, author, random, now, note }: SeedingInstitution,
  { facts, type, supports: { benchmark, criterion } }: SeedingItem,
): void {
  const date = new Date(now.getTime() - Math.floor(random() * 200) * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const at = new Date(`${date}T15:00:00Z`);
  const payload = samplePayload(type, { institution: facts, date, random });
  const period = evidencePeriod(type, payload);
  const id = uuidFrom(random);
  const title = payload[type.titleField];
  em.persist(
    em.create(EvidenceItem, {
      institutionId: institution.id,
      id,
      type: type.id,
      typeRevision: type.revision,
      title: typeof title === 'string' ? title : type.id,
      payload,
      provesFrom: period?.from ?? null,
      provesTo: period?.to ?? null,
      revision: 1,
      addedBy: author.id,
      addedByName: author.name,
      addedAt: at,
      removedAt: null,
    }),
  );
  note({ streamId: institution.id, type: 'evidence.added', subject: id, by: author, at, data: { type: type.id } });
  const [set] = criterion.origin.set.split('/');
  em.persist(
    em.create(EvidenceLink, {
      institutionId: institution.id,
      evidenceId: id,
      criterion: `${set}:${benchmark.id}/${criterion.id}`,
    }),
  );
}
