import { parentPort, workerData } from 'node:worker_threads';
import {
  checkModule,
  createRuleBook,
  isModule,
  type BenchmarkModule,
  type Edition,
  type EvidenceType,
  type Known,
  type Problem,
} from '@waymark/kit';
import { importModule } from '../platform/import-module.ts';

/** What is to be looked at. */
export interface CheckWorkerData {
  /** Package names, or folders relative to `root`. */
  readonly sources: readonly string[];
  readonly root: string;
}

/** What came of one source. */
export interface Checked {
  readonly source: string;
  /** The module's id, or the source when it has none that can be read. */
  readonly id: string;
  /** Empty when the module may be loaded. */
  readonly problems: readonly Problem[];
}

/** What the worker says: what it is about to do, and at last what it found. */
export type CheckMessage =
  | { readonly kind: 'begins'; readonly phase: 'imported' | 'checked'; readonly source: string }
  | { readonly kind: 'found'; readonly checked: readonly Checked[] };

interface Imported {
  readonly source: string;
  readonly module: unknown;
  /** Why it could not be imported at all. */
  readonly failure: string | null;
}

const { sources, root } = workerData as CheckWorkerData;
const say = (message: CheckMessage): void => parentPort?.postMessage(message);

/** One after another, so that it is known which one does not come to an end. */
async function lookAtAll(): Promise<readonly Checked[]> {
  const imported: Imported[] = [];
  for (const source of sources) {
    say({ kind: 'begins', phase: 'imported', source });
    imported.push(await tryImport(source));
  }
  const candidates = imported.flatMap(({ module }) => (isModule(module) ? [module] : []));
  const known = {
    rules: createRuleBook(candidates),
    evidenceTypes: firstOf<EvidenceType>(candidates, ({ evidenceTypes }) => evidenceTypes),
    editions: firstOf<Edition>(candidates, (module) => module.sets.map(({ edition }) => edition)),
  };
  const taken = new Set<string>();
  return imported.map((one) => {
    say({ kind: 'begins', phase: 'checked', source: one.source });
    const checked = check(one, known, taken);
    if (checked.problems.length === 0) taken.add(checked.id);
    return checked;
  });
}

async function tryImport(source: string): Promise<Imported> {
  try {
    return { source, module: await importModule(source, root), failure: null };
  } catch (error) {
    return { source, module: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** By id; of two with one id that of the module whose own id comes first, whatever the order of the configuration. */
function firstOf<Part extends { readonly id: string }>(
  modules: readonly BenchmarkModule[],
  partsOf: (module: BenchmarkModule) => readonly Part[],
): ReadonlyMap<string, Part> {
  const sorted = modules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.toReversed().flatMap((module) => partsOf(module).map((part) => [part.id, part])));
}

function check({ source, module, failure }: Imported, known: Known, taken: ReadonlySet<string>): Checked {
  const id = idOf(module) ?? source;
  if (failure !== null) return { source, id, problems: [{ code: 'import-failed', path: '', message: failure }] };
  return { source, id, problems: taken.has(id) ? [duplicate(id)] : checkModule(module, known) };
}

/** What the module calls itself, if that can be read. */
const idOf = (module: unknown): string | null =>
  typeof module === 'object' && module !== null && 'id' in module && typeof module.id === 'string' ? module.id : null;

const duplicate = (id: string): Problem => ({
  code: 'duplicate-module',
  path: '',
  message: `Another module already has the id "${id}". Give this one an id of its own, or remove one of the two from the configuration.`,
});

say({ kind: 'found', checked: await lookAtAll() });
