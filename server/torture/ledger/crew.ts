import type { BegunSchool, HttpApi } from '../../testing/http-api.ts';
import type { Bench } from '../torture-test.ts';
import { until } from '../until.ts';
import { checkWorld } from './check-world.ts';
import { Ledger } from './ledger.ts';
import { percentile } from './percentile.ts';
import { nothingMet, Writer } from './writer.ts';

/** After everything is up again, all that was sent has an answer within this. */
const SETTLED_WITHIN_MS = 60_000;

/** Times of what something may take after which it is given up. */
const GIVEN_UP = 4;

/** Writers of many schools, with one ledger. */
export class Crew {
  readonly ledger = new Ledger();
  readonly met = nothingMet();
  readonly #writers: readonly Writer[];

  /** @param apis servers among which the writers are spread */
  constructor(apis: readonly HttpApi[], schools: readonly BegunSchool[]) {
    const parts = { ledger: this.ledger, met: this.met };
    this.#writers = schools.map(
      (school, index) => new Writer(apis[index % apis.length] as HttpApi, { school, ...parts }),
    );
  }

  /** Everybody writes while something is done. @param pauseMs between two saves of one writer */
  async during(work: () => Promise<unknown>, pauseMs = 0): Promise<void> {
    const stop = new AbortController();
    const writing = this.#writers.map((writer) => writer.write(stop.signal, pauseMs));
    try {
      await work();
    } finally {
      stop.abort();
      await Promise.all(writing);
    }
  }

  /**
   * How long it takes from now until something is acknowledged, in milliseconds.
   *
   * @param withinMs what it may take; after four times as long it is given up
   * @throws when it is given up
   */
  nextSave(withinMs: number): Promise<number> {
    const since = performance.now();
    return until('the next acknowledged save', GIVEN_UP * withinMs, () => this.met.lastAt > since);
  }

  /** Sends again whatever has no answer, and holds the database against the ledger. @param url the owner's */
  async check({ findings, size }: Bench, url: string): Promise<void> {
    await Promise.all(this.#writers.map((writer) => writer.settle(AbortSignal.timeout(SETTLED_WITHIN_MS))));
    const open = this.ledger.saves.filter(({ state }) => state === 'sent').length;
    findings.expect(open === 0, `${open} saves have no answer a minute after everything was up again`);
    const { faults, hung } = this.met;
    const checked = await checkWorld(url, this.ledger.saves);
    const { acknowledged } = this.ledger;
    findings.expect(acknowledged > 0, 'nothing was acknowledged');
    findings.figure('acknowledged', acknowledged);
    findings.figure('lost', checked.lost);
    findings.figure('duplicated', checked.duplicated);
    findings.figure('events verified', checked.events);
    findings.figure('evaluations computed again', checked.evaluations);
    findings.figure('p99 of a save in ms', Math.round(percentile(this.met.waits, 0.99)));
    if (hung > 0) findings.figure('without an answer within 25 s', hung);
    if (size.timed) findings.expect(hung === 0, `${hung} requests had no answer within 25 s`);
    const away = [...this.met.away].map(([why, times]) => `${why} ×${times}`).join(', ');
    if (away !== '') findings.figure('sent again after', away);
    findings.fault(...shortened(checked.faults), ...shortened(faults));
  }
}

const MOST_TOLD = 10;

const shortened = (faults: readonly string[]): readonly string[] =>
  faults.length <= MOST_TOLD
    ? faults
    : [...faults.slice(0, MOST_TOLD), `… and ${faults.length - MOST_TOLD} more of these`];
