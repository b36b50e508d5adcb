import { setTimeout as wait } from 'node:timers/promises';
import { institutionalIdOf } from '../../src/platform/global-id.ts';
import type { BegunSchool, HttpApi } from '../../testing/http-api.ts';
import type { Ledger, Save } from './ledger.ts';
import { saveNumber, type Told } from './save-number.ts';

/** Criteria of the planted set. */
export const CRITERIA: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `numbers/n${n}`);

/** Between two tries of what nobody answered. */
const RETRY_MS = 50;

/** What writers met, for the report. */
export interface Met {
  /** How long acknowledged saves took, in milliseconds. */
  readonly waits: number[];
  /** How often a request had no use, by what was said. */
  readonly away: Map<string, number>;
  /** How many requests had no answer within the patience of a client. */
  hung: number;
  /** What no client should have been told. */
  readonly faults: string[];
  /** When something was acknowledged last, by `performance.now()`. */
  lastAt: number;
}

export const nothingMet = (): Met => ({ waits: [], away: new Map(), hung: 0, faults: [], lastAt: 0 });

/**
 * One client that saves numbers of its own school, one after the other, and keeps the ledger. What nobody answered it
 * sends again, as it was, until somebody does.
 */
export class Writer {
  readonly #api: HttpApi;
  readonly #school: BegunSchool;
  readonly #ledger: Ledger;
  readonly #met: Met;
  readonly #assessmentId: string;
  readonly #revisions = new Map<string, number>();
  #turn = 0;
  #open: Save | null = null;

  constructor(api: HttpApi, { school, ledger, met }: { school: BegunSchool; ledger: Ledger; met: Met }) {
    this.#api = api;
    this.#school = school;
    this.#ledger = ledger;
    this.#met = met;
    this.#assessmentId = institutionalIdOf('Assessment', school.assessmentId).id;
  }

  /** Writes until it is told to stop. Between two saves it waits so long, in milliseconds. */
  async write(stop: AbortSignal, pauseMs = 0): Promise<void> {
    while (!stop.aborted) {
      await this.#step();
      if (pauseMs > 0) await wait(pauseMs);
    }
  }

  /** Sends again what nobody answered, until somebody does. */
  async settle(stop: AbortSignal): Promise<void> {
    while (this.#open && !stop.aborted) await this.#step();
  }

  async #step(): Promise<void> {
    const save = (this.#open ??= this.#next());
    const begun = performance.now();
    const told = await saveNumber(this.#api, {
      cookie: this.#school.cookie,
      assessmentId: this.#school.assessmentId,
      criterion: save.criterion,
      value: save.value,
      expectedRevision: save.revision - 1,
    });
    this.#hear(told, save, performance.now() - begun);
    if (this.#open) await wait(RETRY_MS);
  }

  #next(): Save {
    const criterion = CRITERIA[this.#turn % CRITERIA.length] ?? '';
    this.#turn += 1;
    const revision = (this.#revisions.get(criterion) ?? 0) + 1;
    return this.#ledger.send({ assessmentId: this.#assessmentId, criterion, revision });
  }

  #hear(told: Told, save: Save, waited: number): void {
    const { away, faults, waits } = this.#met;
    if (told.kind === 'away') return void away.set(told.why, (away.get(told.why) ?? 0) + 1);
    if (told.kind === 'hung') return void (this.#met.hung += 1);
    this.#open = null;
    this.#revisions.set(save.criterion, save.revision);
    if (told.kind === 'stored' && isSame(told.answer, save)) {
      save.state = 'acknowledged';
      waits.push(waited);
      this.#met.lastAt = performance.now();
    } else {
      save.state = 'refused';
      faults.push(`${save.criterion}, revision ${save.revision}: was told ${JSON.stringify(told)}`);
    }
  }
}

const isSame = (
  {
    revision,
    value,
  }: { readonly revision: number; readonly value: { readonly json: { readonly number: number } } | null },
  save: Save,
): boolean => revision === save.revision && value?.json.number === save.value;
