import type { Sql } from '../persistence/conditions.ts';
import type { AccessDoor, AccessLevel } from './access.entity.ts';

/** Who read, at which level and by which door, on which day: what the reads of one row have in common. */
export interface Reading {
  readonly day: string;
  readonly organisationId: string;
  readonly readerId: string;
  readonly readerKind: 'person' | 'client';
  readonly readerName: string;
  readonly level: AccessLevel;
  readonly door: AccessDoor;
}

/** How often, and when. */
export interface Times {
  count: number;
  firstAt: Date;
  lastAt: Date;
}

/** Reads of one kind that wait to be written. */
interface Group<Subject> {
  readonly reading: Reading;
  readonly times: Map<Subject, Times>;
}

/** How often, and when, somebody read in one way, by id of the institution. */
export interface ReadsOfOne {
  readonly reading: Reading;
  readonly times: readonly (readonly [institutionId: string, times: Times])[];
}

/** Reads that wait to be written, those of one row as one. */
export class WaitingReads {
  readonly #rows = new Map<string, Group<string>>();
  readonly #cohorts = new Map<string, { readonly reading: Reading; readonly cohort: Sql; readonly times: Times }>();
  #size = 0;

  /** How many rows wait. */
  get size(): number {
    return this.#size;
  }

  add(reading: Reading, institutionIds: readonly string[], times: Times): void {
    const key = keyOf(reading);
    let group = this.#rows.get(key);
    if (!group) this.#rows.set(key, (group = { reading, times: new Map() }));
    for (const id of institutionIds) {
      const known = group.times.get(id);
      if (known) join(known, times);
      else {
        group.times.set(id, { ...times });
        this.#size += 1;
      }
    }
  }

  /** @param cohort SQL that gives `institution_id` of each institution that a sum was over */
  addCohort(reading: Reading, cohort: Sql, times: Times): void {
    const key = `${keyOf(reading)} ${cohort.sql} ${JSON.stringify(cohort.params)}`;
    const known = this.#cohorts.get(key);
    if (known) return join(known.times, times);
    this.#cohorts.set(key, { reading, cohort, times: { ...times } });
    this.#size += 1;
  }

  /** Leaves sums for later. Returns them. @param isDue whether a sum, by its key, is to be written now */
  leaveSums(isDue: (key: string) => boolean): WaitingReads {
    const left = new WaitingReads();
    for (const [key, { reading, cohort, times }] of this.#cohorts) {
      if (isDue(key)) continue;
      left.addCohort(reading, cohort, times);
      this.#cohorts.delete(key);
      this.#size -= 1;
    }
    return left;
  }

  /** Takes what another has, as when it could not be written. */
  takeOver(other: WaitingReads): void {
    for (const { reading, times } of other.#rows.values()) for (const [id, one] of times) this.add(reading, [id], one);
    for (const { reading, cohort, times } of other.#cohorts.values()) this.addCohort(reading, cohort, times);
  }

  /** In the order of the key: two servers that write the same rows wait for each other, and not in a circle. */
  ofInstitutions(): readonly ReadsOfOne[] {
    return [...this.#rows]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { reading, times }]) => ({
        reading,
        times: [...times].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      }));
  }

  /** What tells sums apart. */
  get sums(): readonly string[] {
    return [...this.#cohorts.keys()];
  }

  cohorts(): readonly { readonly reading: Reading; readonly cohort: Sql; readonly times: Times }[] {
    return [...this.#cohorts.values()];
  }
}

const keyOf = ({ day, organisationId, readerId, level, door }: Reading): string =>
  `${day} ${organisationId} ${readerId} ${level} ${door}`;

function join(known: Times, { count, firstAt, lastAt }: Times): void {
  known.count += count;
  if (firstAt < known.firstAt) known.firstAt = firstAt;
  if (lastAt > known.lastAt) known.lastAt = lastAt;
}
