import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuiltServer } from '../../testing/built-server.ts';
import { beginSchools, httpApi, type BegunSchool } from '../../testing/http-api.ts';

const MODULE = fileURLToPath(new URL('../../testing/planted-modules/ledger/', import.meta.url));

/** Schools that have begun: one for each writer of the largest test. */
const SCHOOLS = 16;

/** Settings with which every server of the harness runs. */
export const SETTINGS: Readonly<Record<string, string>> = {
  WAYMARK_DEMO: 'true',
  WAYMARK_MODULES: MODULE,
  WAYMARK_LOG_LEVEL: 'error',
};

/** A data folder with the invented region and schools that have begun, made once and copied for each test. */
export interface Template {
  /** Cookie of a region administrator. */
  readonly region: string;
  readonly schools: readonly BegunSchool[];
  /** Id of the edition that they answer. */
  readonly editionId: string;
  /** Makes a data folder like it. */
  copy(): Promise<string>;
  remove(): Promise<void>;
}

/** Makes it by a server that is started for it and stopped in order. */
export async function makeTemplate(): Promise<Template> {
  const root = await mkdtemp(join(tmpdir(), 'waymark-torture-'));
  const folder = join(root, 'template');
  const filled = await fill(folder).catch(async (error: unknown) => {
    await rm(root, { recursive: true, force: true });
    throw error;
  });
  let copies = 0;
  return {
    ...filled,
    copy: () => {
      copies += 1;
      const copy = join(root, `copy-${copies}`);
      // With owners and modes: the database runs as somebody else when the harness runs as root.
      execFileSync('cp', ['-a', folder, copy]);
      return Promise.resolve(copy);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function fill(folder: string): Promise<Pick<Template, 'region' | 'schools' | 'editionId'>> {
  const server = await new BuiltServer({ ...SETTINGS, WAYMARK_DATA_DIR: folder }).start();
  try {
    const api = httpApi(() => server.address);
    const region = await api.signInAs('REGION_ADMINISTRATOR');
    const schools = await beginSchools(api, { region, setId: 'planted-ledger', schools: SCHOOLS });
    const { editions } = await api.ask<{ editions: { edges: readonly { node: { id: string } }[] } }>(
      region,
      '{ editions(first: 1, setId: "planted-ledger") { edges { node { id } } } }',
    );
    return { region, schools, editionId: editions.edges[0]?.node.id ?? '' };
  } finally {
    await server.stop();
  }
}
