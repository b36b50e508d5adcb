import type { Template } from './world/template.ts';
import { World } from './world/world.ts';

/** How much of a test is run. */
export interface Size {
  /** Times that something is killed. */
  readonly kills: number;
  /** Seconds that something is kept up. */
  readonly seconds: number;
  /** Edits that are sent. */
  readonly edits: number;
  /** Percent of a nation that comes in the deadline evening. */
  readonly nation: number;
  /** Whether times count: not on a machine that does other things beside. */
  readonly timed: boolean;
}

/** One test of docs/reliability.md. */
export interface TortureTest {
  /** `R1` to `R27`. */
  readonly name: string;
  readonly title: string;
  /**
   * Does it, and notes what it finds. Returns what was done, in a sentence.
   *
   * @throws NotRun where this machine does not have what it needs
   */
  run?(bench: Bench): Promise<string>;
  /** Why there is nothing to run yet. */
  readonly pending?: string;
}

/** What a test works with. */
export class Bench {
  readonly size: Size;
  readonly findings = new Findings();
  readonly #template: () => Promise<Template>;
  readonly #tell: (line: string) => void;
  readonly #ends: (() => Promise<unknown>)[] = [];

  /** @param tell hears how far a long test has come */
  constructor(size: Size, template: () => Promise<Template>, tell: (line: string) => void = () => undefined) {
    this.size = size;
    this.#template = template;
    this.#tell = tell;
  }

  /** Says how far the test has come, after each tenth of it. */
  reached(done: number, all: number, what: string): void {
    if (done === all || done % Math.ceil(all / 10) === 0) this.#tell(`   ${done} of ${all} ${what}`);
  }

  /** A world of its own, which is closed with the test. */
  async world(options: Parameters<typeof World.create>[1] = {}): Promise<World> {
    const world = await World.create(await this.#template(), options);
    this.after(() => world.close());
    return world;
  }

  /** Has something done when the test is over, however it ended; what was asked for last is done first. */
  after(end: () => Promise<unknown>): void {
    this.#ends.push(end);
  }

  /** Notes a measured time or number and, where times count, a fault when it is more than it may be. */
  within(name: string, observed: number, most: number): void {
    this.findings.figure(name, Math.round(observed));
    if (this.size.timed && !(observed <= most))
      this.findings.fault(`${name}: ${Math.round(observed)}, and at most ${most} was to be`);
  }

  async close(): Promise<void> {
    for (const end of this.#ends.toReversed()) await end();
  }
}

/** What a test found out. */
export class Findings {
  readonly figures: Record<string, number | string> = {};
  readonly faults: string[] = [];

  figure(name: string, value: number | string): void {
    this.figures[name] = value;
  }

  fault(...faults: readonly string[]): void {
    this.faults.push(...faults);
  }

  /** Notes a fault unless something holds. */
  expect(holds: boolean, otherwise: string): void {
    if (!holds) this.fault(otherwise);
  }
}

/** This machine does not have what a test needs. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}
