import type { EntityManager } from '@mikro-orm/postgresql';
import { Faults, type Fault } from './faults.ts';
import { atOneMoment } from './in-batches.ts';
import { verifyAnchor, type CheckedAnchor } from './verify-anchor.ts';
import { verifyChains, type CheckedChains } from './verify-chains.ts';
import { verifyEditions, verifyResults, type CheckedResults } from './verify-results.ts';

/** What a check looked at, and what it found. */
export interface Verified extends CheckedChains, CheckedResults {
  readonly editions: number;
  readonly organisations: number;
  readonly anchors: readonly CheckedAnchor[];
  /** The first hundred. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

/** Checks the whole trail and every frozen result, as they are at one moment, against these anchors. */
export function verifyAll(em: EntityManager, anchorFiles: readonly string[]): Promise<Verified> {
  return atOneMoment(em, (inner) => verifyWithin(inner, anchorFiles));
}

/** As `verifyAll`, in a transaction that is under way. */
export async function verifyWithin(em: EntityManager, anchorFiles: readonly string[]): Promise<Verified> {
  const faults = new Faults();
  const organisations = await countOrganisations(em);
  const chains = await verifyChains(em, faults);
  if (chains.events === 0 && organisations > 0)
    faults.add(
      `There is not one event, though there are organisations (${organisations}): the trail was removed, or what is there was not put in by Waymark.`,
    );
  const anchors: CheckedAnchor[] = [];
  for (const file of anchorFiles) {
    const anchor = await verifyAnchor(em, faults, file);
    if (anchor) anchors.push(anchor);
  }
  const results = await verifyResults(em, faults);
  const editions = await verifyEditions(em, faults);
  return { ...chains, ...results, editions, organisations, anchors, faults: faults.told, faultCount: faults.count };
}

/** The trail of one organisation or institution, and its frozen results. */
export type VerifiedStream = Omit<Verified, 'editions' | 'organisations' | 'anchors'>;

/** Checks one chain and the frozen results beside it, within one moment. */
export async function verifyStream(em: EntityManager, streamId: string): Promise<VerifiedStream> {
  const faults = new Faults();
  const chains = await verifyChains(em, faults, streamId);
  const results = await verifyResults(em, faults, streamId);
  return { ...chains, ...results, faults: faults.told, faultCount: faults.count };
}

async function countOrganisations(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>('select count(*)::int as count from organisation');
  return row?.count ?? 0;
}
