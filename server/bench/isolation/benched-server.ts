import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuiltServer } from '../../testing/built-server.ts';
import { beginSchools, httpApi, type BegunSchool } from '../../testing/http-api.ts';

const MODULE = fileURLToPath(new URL('../../testing/planted-modules/wild/', import.meta.url));

/** A school that answers the planted set. */
export interface School extends BegunSchool {
  /** By criterion, what its answer was last saved as. */
  readonly revisions: Map<string, number>;
}

/** The built server with the planted module, as people reach it. */
export interface BenchedServer {
  readonly schools: readonly School[];
  /** Reads a page. */
  read(): Promise<void>;
  /** Saves an answer, and with it scores the assessment again. */
  save(school: School, criterion: string, value: object): Promise<void>;
  /** Forgets what the planted module did. */
  forgive(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it with the invented region, and so many schools that have begun. */
export async function startBenched(schools: number): Promise<BenchedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
  const server = await new BuiltServer({ WAYMARK_DATA_DIR: dataDir, WAYMARK_MODULES: MODULE }).start();
  const api = httpApi(() => server.address);
  const region = await api.signInAs('REGION_ADMINISTRATOR');
  const begun = await beginSchools(api, { region, setId: 'planted-wild', schools });
  return {
    schools: begun.map((school) => ({ ...school, revisions: new Map() })),
    async read() {
      await api.ask(region, '{ programmes(first: 5) { edges { node { name enrolled } } } }');
    },
    async save({ cookie, assessmentId, revisions }, criterion, value) {
      const expectedRevision = revisions.get(criterion) ?? 0;
      const { item } = await api.change<{ item: { answer: { revision: number } } }>(cookie, 'saveAnswer', {
        input: { assessmentId, criterion, item: 'whole', value, expectedRevision },
        fields: 'item { answer { revision } }',
      });
      revisions.set(criterion, item.answer.revision);
    },
    async forgive() {
      await api.change(region, 'resumeModule', { input: { key: 'planted-wild' }, fields: 'module { health }' });
    },
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
