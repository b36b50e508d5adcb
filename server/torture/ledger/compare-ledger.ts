import type { Save } from './ledger.ts';

/** An answer as the database has it. */
export interface StoredAnswer {
  readonly assessmentId: string;
  readonly criterion: string;
  readonly revision: number;
  readonly value: number | null;
}

/** An event that says that an answer was saved. */
export interface SavedEvent {
  readonly assessmentId: string;
  readonly criterion: string;
  readonly revision: number;
}

/** What the database says of the assessments of a ledger. */
export interface Stored {
  readonly answers: readonly StoredAnswer[];
  readonly events: readonly SavedEvent[];
  /** Revision of each assessment by its id: 1 when it began, and 1 more with each save. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** What came of holding the database against the ledger. */
export interface Compared {
  /** Acknowledged saves that are not stored. */
  readonly lost: number;
  /** Saves that are stored more than once. */
  readonly duplicated: number;
  readonly faults: readonly string[];
}

type Place = Pick<Save, 'assessmentId' | 'criterion'>;

const placeOf = ({ assessmentId, criterion }: Place): string => `${assessmentId} ${criterion}`;
const revisionOf = (at: Place & { readonly revision: number }): string => `${placeOf(at)} ${at.revision}`;

/**
 * Holds what is stored against what was acknowledged: each acknowledged save is there once, nothing is there that nobody
 * sent, and no save took the place of another.
 */
export function compareLedger(saves: readonly Save[], { answers, events, revisions }: Stored): Compared {
  const seen = Map.groupBy(events, revisionOf);
  const sent = new Map(saves.filter(({ state }) => state !== 'refused').map((save) => [revisionOf(save), save]));
  const acknowledged = saves.filter(({ state }) => state === 'acknowledged');
  const stored = new Map(answers.map((answer) => [placeOf(answer), answer]));

  const lost = acknowledged.filter(
    (save) => !seen.has(revisionOf(save)) || (stored.get(placeOf(save))?.revision ?? 0) < save.revision,
  );
  const twice = [...seen.values()].filter((same) => same.length > 1);
  const overwritten = [...Map.groupBy(acknowledged, revisionOf).values()].filter((same) => same.length > 1);
  const faults = [
    ...lost.map((save) => `lost: ${say(save)} was acknowledged and is not stored`),
    ...twice.map(([event]) => `duplicated: ${event && say(event)} is in the trail more than once`),
    ...overwritten.map(([save]) => `lost update: ${save && say(save)} was acknowledged to two clients`),
    ...answers.flatMap((answer) => wrongValue(answer, sent)),
    ...gaps(answers, events),
    ...uncounted(events, revisions),
  ];
  return { lost: lost.length + overwritten.length, duplicated: twice.length, faults };
}

/** What is stored must be what was sent as that revision. */
function wrongValue(answer: StoredAnswer, sent: ReadonlyMap<string, Save>): readonly string[] {
  const save = sent.get(revisionOf(answer));
  if (!save) return [`unasked: ${say(answer)} is stored and nobody sent it`];
  if (save.value === answer.value) return [];
  return [`wrong value: ${say(answer)} is ${answer.value} and was sent as ${save.value}`];
}

/** An answer of revision 7 was saved seven times, as 1 to 7. */
function gaps(answers: readonly StoredAnswer[], events: readonly SavedEvent[]): readonly string[] {
  const byPlace = Map.groupBy(events, placeOf);
  return answers.flatMap((answer) => {
    const revisions = new Set(byPlace.get(placeOf(answer))?.map(({ revision }) => revision));
    const whole = revisions.size === answer.revision && Math.max(0, ...revisions) === answer.revision;
    return whole ? [] : [`gap: ${say(answer)} has ${revisions.size} events`];
  });
}

function uncounted(events: readonly SavedEvent[], revisions: Stored['revisions']): readonly string[] {
  const saves = Map.groupBy(events, ({ assessmentId }) => assessmentId);
  return [...revisions].flatMap(([assessmentId, revision]) => {
    const expected = 1 + (saves.get(assessmentId)?.length ?? 0);
    return revision === expected
      ? []
      : [`lost update: assessment ${assessmentId} has revision ${revision} after ${expected - 1} saves`];
  });
}

const say = ({ assessmentId, criterion, revision }: SavedEvent): string =>
  `${criterion} of ${assessmentId}, revision ${revision},`;
