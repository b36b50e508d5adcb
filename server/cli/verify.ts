import { resolve } from 'node:path';
import { anchorFolder, newestAnchor, verifyAll, type Fault, type Verified } from '../src/audit/index.ts';
import { asServer } from '../src/persistence/as-server.ts';
import { connect } from '../src/persistence/orm.ts';
import { StartupProblem } from '../src/platform/startup-problem.ts';
import { openDatabase } from './open-database.ts';
import { operate, type Operation } from './operation.ts';

interface Options extends Operation {
  readonly json: boolean;
  /** Anchors that were kept elsewhere. */
  readonly anchors: readonly string[];
}

/**
 * Checks the trail and every frozen result, and says what was looked at and what is wrong.
 *
 * @returns the exit code: 1 when something is wrong, or when it could not be checked
 */
export function verify({ json, anchors, ...operation }: Options): Promise<number> {
  return operate(operation, async (settings) => {
    const newest = await newestAnchor(anchorFolder(settings.dataDir));
    const files = anchors.map((file) => resolve(operation.from, file));
    const database = await openDatabase(settings);
    try {
      return await report(database.url, { json, anchors: newest === null ? files : [...files, newest] });
    } finally {
      await database.close();
    }
  });
}

/** Checks a database, and prints what was found. Returns the exit code. */
export async function report(url: string, { json, anchors }: Pick<Options, 'json' | 'anchors'>): Promise<number> {
  const verified = await check(url, anchors);
  console.log(json ? JSON.stringify(verified, null, 2) : inWords(verified).join('\n'));
  return verified.faultCount > 0 ? 1 : 0;
}

async function check(url: string, anchors: readonly string[]): Promise<Verified> {
  const orm = await connect(url);
  try {
    const [found] = await asServer(orm).execute<{ present: boolean }[]>(
      `select to_regclass('event_seal') is not null as present`,
    );
    if (!found?.present)
      throw new StartupProblem(
        'This database was never used by this version of Waymark: start the server once, which brings it up to date.',
      );
    return await verifyAll(asServer(orm), anchors);
  } finally {
    await orm.close();
  }
}

/** The report for people. */
export function inWords(verified: Verified): readonly string[] {
  const { faults, faultCount, withoutInputs } = verified;
  const notes =
    withoutInputs > 0
      ? [
          `The answers behind ${many(withoutInputs, 'result')} could not be checked: they were frozen by a version that did not keep their evidence.`,
        ]
      : [];
  if (faultCount === 0) return [lookedAt(verified), ...notes, verdict(verified)];
  const more = faultCount > faults.length ? [`… and ${count(faultCount - faults.length)} more.`] : [];
  return [lookedAt(verified), ...notes, `${many(faultCount, 'fault')}:`, ...faults.map(line), ...more];
}

function lookedAt({ events, chains, results, editions, anchors }: Verified): string {
  const kept = anchors.map(({ file, at, chains: heads }) => `${file} (${at}, ${many(heads, 'chain')})`);
  return [
    `Looked at ${many(events, 'event')} in ${many(chains, 'chain')}, ${many(results, 'frozen result')} and ${many(editions, 'edition')}.`,
    kept.length > 0 ? `Compared with ${kept.join(' and ')}.` : 'There was no anchor to compare with.',
  ].join('\n');
}

function verdict({ events, results }: Verified): string {
  return events + results === 0
    ? 'There was nothing to check: nobody has used this database yet.'
    : 'Nothing was changed, removed, put in or moved since it was written.';
}

function line({ streamId, sequence, eventId, message }: Fault): string {
  const place = [
    streamId === null ? null : `chain ${streamId}`,
    sequence === null ? null : `event ${sequence}`,
    eventId === null ? null : `id ${eventId}`,
  ].filter((part) => part !== null);
  return place.length === 0 ? `- ${message}` : `- ${message} (${place.join(', ')})`;
}

const count = (number: number): string => number.toLocaleString('en-GB');
const many = (number: number, thing: string): string => `${count(number)} ${thing}${number === 1 ? '' : 's'}`;
