import type { Answer, AnswerValue } from '../answer.ts';
import { applies } from '../applies.ts';
import type { Condition } from '../condition.ts';
import { criteriaOf, type PlacedCriterion } from '../contract/criteria-of.ts';
import type { Edition } from '../edition.ts';
import type { InstitutionFacts } from '../institution.ts';
import { itemsOf } from '../items.ts';
import type { LocalText } from '../text.ts';
import { ownText } from '../words/index.ts';
import type { Crosswalk, CrosswalkLink, Relation, Unpaired } from './crosswalk.ts';
import { translateAnswer } from './translate-answer.ts';

/** What an older answer says about one item of a newer edition: something to confirm, never an answer. */
export interface Suggestion {
  /** `benchmark-id/criterion-id` of the newer edition. */
  readonly criterion: string;
  /** Key of the row in the newer edition, or `WHOLE`. */
  readonly item: string;
  /** The answer to confirm; null when the older ones are only shown, because they say nothing sure. */
  readonly answer: { readonly value: AnswerValue } | { readonly notApplicable: string } | null;
  readonly relation: Relation;
  /** The sentence that says why it is suggested, or why it is only shown. */
  readonly reason: LocalText;
  /** What the module says has changed. */
  readonly notes: readonly LocalText[];
  /** The older answers, by their places in the older edition. */
  readonly sources: readonly Answer[];
}

/** What travels from one edition to another, and what does not. */
export interface CarriedOver {
  readonly suggestions: readonly Suggestion[];
  /** Criteria that the older edition did not have. */
  readonly added: readonly Unpaired[];
  /** Criteria whose answers end here. */
  readonly dropped: readonly Unpaired[];
}

/** Worst first: a suggestion from several links is as sure as the least sure of them. */
const RELATIONS: readonly Relation[] = ['related', 'stricter', 'changed', 'same'];

/** Answers to the older edition, and who gave them. */
export interface Carrying {
  readonly answers: readonly Answer[];
  readonly institution: InstitutionFacts;
}

/**
 * What the answers to one edition say about another: suggestions for each item that applies to the institution, to be
 * confirmed one by one. Outcomes and points never travel: they are different instruments.
 *
 * @param answers those that were given under `from`
 */
export const carryOver = (crosswalk: Crosswalk, from: Edition, to: Edition, carrying: Carrying): CarriedOver =>
  prepareCarryOver(crosswalk, from, to).suggest(carrying);

/** The way from one edition to another, made ready to be gone many times. */
export interface Carrier {
  /** As `carryOver`. */
  suggest(carrying: Carrying): CarriedOver;
  /** The suggestions as if all were confirmed as they are: what is only shown is none. */
  answers(carrying: Carrying): readonly Answer[];
}

/** Makes the way between two editions ready once, so that carrying over it is fast. */
export function prepareCarryOver(crosswalk: Crosswalk, from: Edition, to: Edition): Carrier {
  const { added = [], dropped = [] } = crosswalk.criteria ?? {};
  const older = new Map(criteriaOf(from).map((placed) => [placed.path, placed]));
  const newer = criteriaOf(to);
  const paths = new Set(newer.map(({ path }) => path));
  const unpaired = {
    added: added.filter(({ criterion }) => paths.has(criterion)),
    dropped: dropped.filter(({ criterion }) => older.has(criterion)),
  };
  const asked = askedOf(to, bearingsOf(crosswalk, older, newer));
  const carry = ({ answers, institution }: Carrying): readonly Carried[] => {
    const given = Map.groupBy(answers, ({ criterion }) => criterion);
    return asked(institution).flatMap(({ placed, bearings, items }) => {
      const said = bearings.flatMap((one) => tracesOf(one, placed, given.get(one.link.from) ?? []));
      if (said.length === 0) return [];
      const byItem = Map.groupBy(said, ({ item }) => item);
      return items.flatMap((item): Carried[] => {
        const traces = byItem.get(item);
        return traces ? [{ criterion: placed.path, item, traces }] : [];
      });
    });
  };
  return {
    suggest: (carrying) => ({ suggestions: carry(carrying).map(together), ...unpaired }),
    answers: (carrying) =>
      carry(carrying).flatMap(({ criterion, item, traces }): Answer[] => {
        const answer = agreed(traces.filter(isSure));
        return answer === null ? [] : [{ criterion, item, ...answer }];
      }),
  };
}

/** A newer criterion that older ones bear on. */
interface Borne {
  readonly placed: PlacedCriterion;
  readonly bearings: readonly Bearing[];
}

function bearingsOf(
  { criteria }: Crosswalk,
  older: ReadonlyMap<string, PlacedCriterion>,
  newer: readonly PlacedCriterion[],
): readonly Borne[] {
  const bearings = (criteria?.links ?? []).flatMap((link): Bearing[] => {
    const old = older.get(link.from);
    return old === undefined ? [] : [{ link, old }];
  });
  const byPath = Map.groupBy(bearings, ({ link }) => link.to);
  return newer.flatMap((placed) => {
    const found = byPath.get(placed.path);
    return found ? [{ placed, bearings: found }] : [];
  });
}

interface Asked extends Borne {
  /** Keys of the rows that apply. */
  readonly items: readonly string[];
}

/** What an institution is asked, of what older answers bear on. Found once for each object that tells of an institution. */
function askedOf(to: Edition, borne: readonly Borne[]): (institution: InstitutionFacts) => readonly Asked[] {
  const found = new WeakMap<InstitutionFacts, readonly Asked[]>();
  return (institution) => {
    const known = found.get(institution);
    if (known) return known;
    // Answers of the newer edition alone could decide its conditions on answers, and there are none yet.
    const isAsked = (when: Condition | undefined): boolean =>
      when === undefined || applies(when, institution, []).applies !== 'no';
    const asked = borne
      .filter(({ placed }) => [to.suits, placed.benchmark.when, placed.criterion.when].every(isAsked))
      .map((one): Asked => {
        const rows = itemsOf(one.placed.criterion, institution);
        return {
          ...one,
          items: rows.filter(({ applicability }) => applicability.applies !== 'no').map(({ key }) => key),
        };
      });
    found.set(institution, asked);
    return asked;
  };
}

/** What older answers say about one row. */
interface Carried {
  readonly criterion: string;
  readonly item: string;
  readonly traces: readonly Trace[];
}

/** A link, and the older criterion that it comes from. */
interface Bearing {
  readonly link: CrosswalkLink;
  readonly old: PlacedCriterion;
}

/** One older answer, the row of the newer criterion that it is about, and what it says. */
interface Trace {
  readonly link: CrosswalkLink;
  readonly source: Answer;
  readonly item: string;
  readonly says: Suggestion['answer'];
}

const tracesOf = ({ link, old }: Bearing, placed: PlacedCriterion, given: readonly Answer[]): readonly Trace[] =>
  given.map((source) => ({
    link,
    source,
    item: link.rows?.[source.item] ?? source.item,
    says: whatItSays(link, source, old, placed),
  }));

function whatItSays(
  link: CrosswalkLink,
  source: Answer,
  old: PlacedCriterion,
  placed: PlacedCriterion,
): Suggestion['answer'] {
  if (link.relation === 'related') return null;
  if ('notApplicable' in source) return { notApplicable: source.notApplicable };
  const value = translateAnswer(source.value, old.criterion.ask, placed.criterion.ask, link);
  return value && { value };
}

/** What is only related adds nothing sure, and takes nothing away. */
const isSure = ({ link }: Trace): boolean => link.relation !== 'related';

const agreed = (sure: readonly Trace[]): Suggestion['answer'] =>
  sure.length === 0 ? null : sure.map(({ says }) => says).reduce(merged);

function together({ criterion, item, traces }: Carried): Suggestion {
  const sure = traces.filter(isSure);
  const answer = agreed(sure);
  const relation = RELATIONS.find((one) => (answer === null ? traces : sure).some(({ link }) => link.relation === one));
  return {
    criterion,
    item,
    answer,
    relation: relation ?? 'related',
    reason: ownText(answer === null ? 'carriedShown' : REASONS[relation ?? 'related']),
    notes: [...new Set(traces.flatMap(({ link }) => (link.note ? [link.note] : [])))],
    sources: traces.map(({ source }) => source),
  };
}

const REASONS = {
  same: 'carriedSame',
  changed: 'carriedChanged',
  stricter: 'carriedStricter',
  related: 'carriedShown',
} as const;

/** Ticks from several questions make one list; anything else must agree to be suggested. */
function merged(one: Suggestion['answer'], other: Suggestion['answer']): Suggestion['answer'] {
  if (one === null || other === null || !('value' in one) || !('value' in other)) return null;
  const [first, second] = [one.value, other.value];
  if (first.kind !== 'ticked' || second.kind !== 'ticked') return null;
  return { value: { kind: 'ticked', ticked: [...new Set([...first.ticked, ...second.ticked])] } };
}
