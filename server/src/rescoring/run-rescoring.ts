import { randomUUID } from 'node:crypto';
import { recordEvent } from '../changes/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { giveWay } from './give-way.ts';
import { readBatch, type Cursor, type ReadAssessment } from './read-batch.ts';
import { Rescoring, type RescoringState } from './rescoring.entity.ts';
import { scoreBatch } from './score-batch.ts';
import { survey } from './scope.ts';
import { addTo } from './summary.ts';
import { writeBatch } from './write-batch.ts';

/** Name of the job that compares. Its data has `rescoringId`. */
export const RESCORING_JOB = 'rescoring';

/** Assessments to a batch: few enough that the screen moves and a fall costs little, enough that statements are few. */
const BATCH = 500;

/** Comparing stopped because of a fault of ours. The reference is on the screen too. */
export class RescoringFailed extends Error {
  override readonly name = 'RescoringFailed';

  constructor(reference: string, cause: unknown) {
    super(`re-scoring failed; reference ${reference}`, { cause });
  }
}

type Using = Pick<Services, 'orm' | 'registry' | 'scoring' | 'jobs'>;

/** What a run spends its time on. The three overlap. */
export type Part = 'reading' | 'scoring' | 'writing';

interface Running {
  readonly now: () => Date;
  /** Aborted when the server is about to stop. */
  readonly signal: AbortSignal;
  /** Assessments to a batch. */
  readonly batch?: number;
  /** Hears how long each batch took, in milliseconds. */
  spent?(part: Part, ms: number): void;
}

/**
 * Compares to the end, from where it was left when the process that did it died. A run that came to its end or was
 * cancelled is left alone, and one that somebody else goes on with is left to them.
 *
 * @throws RescoringFailed after a fault that nobody chose, once the run says so
 */
export async function runRescoring(services: Using, id: string, running: Running): Promise<void> {
  const run = await begin(services, id);
  if (!run) return;
  try {
    const end = await compareAll(services, run, running);
    if (end === 'all') await finish(services, run, { state: 'finished', failure: null }, running.now());
    // Whatever server has time goes on with it.
    if (end === 'interrupted') await services.jobs.add(RESCORING_JOB, { rescoringId: id });
  } catch (error) {
    const reference = randomUUID();
    const failure = `Something went wrong here. Quote ${reference} when you ask for help.`;
    await finish(services, run, { state: 'failed', failure }, running.now());
    throw new RescoringFailed(reference, error);
  }
}

/** Null for a run that is over, or that is none. */
async function begin({ orm }: Using, id: string): Promise<Rescoring | null> {
  const em = asServer(orm);
  const begun = await em.nativeUpdate(
    Rescoring,
    { id, state: { $in: ['waiting', 'running', 'failed'] } },
    { state: 'running', failure: null, finishedAt: null },
  );
  return begun === 0 ? null : em.findOneOrFail(Rescoring, { id }, { populate: ['definition'] });
}

/** How it ended: everything is compared, the server stops, or it is not this run's any more. */
type End = 'all' | 'interrupted' | 'not ours';

/** Reads the next batch and writes the one before while one is scored: each of the three is done by one at a time. */
async function compareAll(services: Using, run: Rescoring, running: Running): Promise<End> {
  const { signal, batch: size = BATCH } = running;
  const { id, hash, definition } = run;
  if (!services.registry.has(run.moduleId)) throw new Error(`the module ${run.moduleId} is not loaded`);
  const { passages } = await survey(asServer(services.orm), services.registry, definition, run);
  const editions = [...passages.keys()];
  const timed = async <Result>(part: Part, work: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    const result = await work();
    running.spent?.(part, performance.now() - begun);
    return result;
  };
  const read = (after: Cursor | null): Promise<ReadAssessment[]> =>
    quiet(timed('reading', () => readBatch(asServer(services.orm), { scope: run, editions, after, size })));
  let [after, done, summary] = [cursorOf(run), run.done, run.summary];
  let reading = read(after);
  let writing = Promise.resolve(true);
  try {
    for (;;) {
      const batch = await reading;
      const last = batch.at(-1);
      if (!last) return (await writing) ? 'all' : 'not ours';
      reading = read(last);
      await giveWay();
      const comparisons = await timed('scoring', () =>
        scoreBatch(batch, { services, to: { hash, definition }, passages }),
      );
      if (!(await writing)) return 'not ours';
      if (signal.aborted) return 'interrupted';
      summary = addTo(summary, comparisons);
      const compared = { comparisons, done, after, summary };
      writing = quiet(timed('writing', () => writeBatch(asServer(services.orm), id, compared)));
      after = { institutionId: last.institutionId, assessmentId: last.assessmentId };
      done += batch.length;
    }
  } finally {
    // However it ends, what was compared is kept, and nothing goes on behind it.
    await Promise.allSettled([reading, writing]);
  }
}

/** What is waited for later may fail while something else is waited for. */
function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

const cursorOf = ({ lastInstitutionId, lastAssessmentId }: Rescoring): Cursor | null =>
  lastInstitutionId && lastAssessmentId ? { institutionId: lastInstitutionId, assessmentId: lastAssessmentId } : null;

interface Ending {
  readonly state: Extract<RescoringState, 'finished' | 'failed'>;
  readonly failure: string | null;
}

async function finish({ orm }: Using, { id, organisationId }: Rescoring, how: Ending, at: Date): Promise<void> {
  await asServer(orm).transactional(async (em) => {
    const changed = await em.nativeUpdate(Rescoring, { id, state: 'running' }, { ...how, finishedAt: at });
    if (changed === 0) return;
    const { done, summary } = await em.findOneOrFail(Rescoring, { id });
    recordEvent(
      { em, actor: ANONYMOUS, now: () => at },
      {
        streamId: organisationId,
        type: `rescoring.${how.state}`,
        subject: id,
        data: { compared: done, gains: summary.gains, loses: summary.loses },
      },
    );
    await em.flush();
  });
}
