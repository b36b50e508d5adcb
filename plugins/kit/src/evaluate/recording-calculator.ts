import type { Calculator, Check, Verdict } from '../calculator.ts';
import type { EvidenceFact } from '../evidence-type.ts';
import type { ListItem, Question } from '../question.ts';
import type { ScoreItem } from '../rule.ts';
import type { Step } from '../step.ts';
import { bandOfHeadcount } from '../bands.ts';
import { monthsBefore } from '../calendar.ts';
import { concludeAll, concludeAtLeast } from './conclude.ts';
import { MINT, MintedCheck, MintedVerdict } from './minted.ts';
import { dateStep, evidenceStep, numberStep, optionStep, shareStep, ticksStep, yesNoStep } from './steps.ts';

/** What one criterion's calculator may read. */
export interface Desk {
  readonly question: Question;
  readonly positions: ReadonlyMap<string, number> | null;
  readonly items: readonly ScoreItem[];
  /** The options of a checklist that apply here; empty for other questions. */
  readonly options: readonly ListItem[];
  readonly evidence: readonly EvidenceFact[];
  readonly asOf: string;
}

/** The calculator of one criterion in one evaluation. It reads only the items it was given, and knows its own checks. */
export class RecordingCalculator implements Calculator {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  share(item: ScoreItem) {
    const { question } = this.#reading(item);
    if (question.type !== 'share-of-cohort') throw misread('share', question);
    return {
      atLeast: (band: string) =>
        this.#record(shareStep(item, question.scale, this.#observed(item), this.#position(band))),
    };
  }

  answer(item: ScoreItem) {
    const { question } = this.#reading(item);
    if (question.type !== 'yes-no') throw misread('answer', question);
    return { isYes: () => this.#record(yesNoStep(item, true)), isNo: () => this.#record(yesNoStep(item, false)) };
  }

  option(item: ScoreItem) {
    const { question } = this.#reading(item);
    if (question.type !== 'agreement' && question.type !== 'frequency') throw misread('option', question);
    return {
      atLeast: (option: string) =>
        this.#record(optionStep(item, question.scale, this.#observed(item), this.#position(option))),
    };
  }

  number(item: ScoreItem) {
    const { question } = this.#reading(item);
    if (question.type !== 'count') throw misread('number', question);
    return { atLeast: (needed: number) => this.#record(numberStep(item, question.unit, atLeastOne(needed))) };
  }

  ticks(item: ScoreItem) {
    const { question, options } = this.#reading(item);
    if (question.type !== 'checklist') throw misread('ticks', question);
    return {
      all: () => this.#record(ticksStep(item, options, options.length)),
      atLeast: (needed: number) => this.#record(ticksStep(item, options, Math.min(atLeastOne(needed), options.length))),
    };
  }

  date(item: ScoreItem) {
    const { question, asOf } = this.#reading(item);
    if (question.type !== 'date') throw misread('date', question);
    return {
      withinMonths: (months: number) => this.#record(dateStep(item, monthsBefore(asOf, atLeastOne(months)), asOf)),
    };
  }

  evidence(type: string) {
    const { evidence } = this.#desk;
    const found = evidence.filter((fact) => fact.type === type || fact.type.startsWith(`${type}@`)).length;
    return { atLeast: (needed: number) => this.#record(evidenceStep(type, found, atLeastOne(needed))) };
  }

  all(checks: readonly Check[]): Verdict {
    return new MintedVerdict(MINT, this, concludeAll(this.#own(checks)));
  }

  any(checks: readonly Check[]): Verdict {
    return new MintedVerdict(MINT, this, concludeAtLeast(1, this.#own(checks)));
  }

  atLeast(needed: number, checks: readonly Check[]): Verdict {
    return new MintedVerdict(MINT, this, concludeAtLeast(atLeastOne(needed), this.#own(checks)));
  }

  #record(step: Step): Check {
    return new MintedCheck(MINT, this, step);
  }

  #reading(item: ScoreItem): Desk {
    if (!this.#desk.items.includes(item))
      throw new Error('The calculator was given an item that is not one of the items to score.');
    return this.#desk;
  }

  /** Where on the scale the answer is, or null when there is none. A share below the lowest bound is as little as the scale can say. */
  #observed({ question, answer }: ScoreItem): number | null {
    if (answer?.kind === 'band') return this.#position(answer.band);
    if (answer?.kind === 'option') return this.#position(answer.option);
    if (answer?.kind !== 'headcount' || !('scale' in question)) return null;
    return Math.max(0, bandOfHeadcount(question.scale, answer.reached, answer.eligible));
  }

  #position(option: string): number {
    const position = this.#desk.positions?.get(option);
    if (position === undefined) throw new Error(`The scale has no option "${String(option)}".`);
    return position;
  }

  #own(checks: readonly Check[]): Step[] {
    return checks.map((check) => {
      const step = MintedCheck.stepOf(this, check);
      if (step === null) throw new Error('A check was not made by this calculator.');
      return step;
    });
  }
}

const misread = (method: string, { type }: Question): Error =>
  new Error(`calc.${method}() cannot read a question of type ${type}.`);

function atLeastOne(needed: number): number {
  if (!Number.isSafeInteger(needed) || needed < 1)
    throw new Error(`The number needed must be a whole number of 1 or more, and was ${String(needed)}.`);
  return needed;
}
