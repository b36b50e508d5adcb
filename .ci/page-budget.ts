import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtClient } from './built-client.ts';

// What a page makes a browser load, as it is sent: packed with brotli where that was worth it.

/** What Vite notes of each file that it made. */
interface Chunk {
  readonly file: string;
  /** Keys of what it cannot run without. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

const KINDS = ['script', 'styles', 'fonts'] as const;
type Kind = (typeof KINDS)[number];
export type Weights = Readonly<Record<Kind, number>>;

/** The most that a page may load before somebody can use it, in bytes. Its fonts are those of the device. */
export const BUDGET: Weights = { script: 170_000, styles: 20_000, fonts: 0 };

/** One page and the modules that it loads beyond the first script. */
interface Page {
  readonly opens: readonly string[];
  /** For a page that nobody sees first: most of it is there already. */
  readonly budget?: Weights;
}

const SCHOOL = ['src/messages/en/school.ts', 'src/routes/schools/parts/seen-by.tsx'];
const ASSESSMENT = [...SCHOOL, 'src/routes/schools/assessment/assessment-frame.tsx', 'src/api/live-link.ts'];

/** What most people see. The journey page-load looks whether these are the files that a browser loads. */
export const PAGES = {
  'signing in': { opens: ['src/messages/en/start.ts', 'src/routes/start/start-route.tsx'] },
  'a school’s first page': { opens: [] },
  'where a school stands': { opens: [...SCHOOL, 'src/routes/schools/school-route.tsx'] },
  'the list of benchmarks': { opens: [...ASSESSMENT, 'src/routes/schools/assessment/tasks-route.tsx'] },
  'a benchmark’s questions': {
    opens: [...ASSESSMENT, 'src/routes/schools/questions/benchmark-route.tsx'],
    budget: { ...BUDGET, script: 180_000 },
  },
} satisfies Readonly<Record<string, Page>>;

/** Every file that a page loads. @param opens modules that the page asks for beyond the first script; each has to be there */
export function filesOf(manifest: Manifest, opens: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no file of its own: say in .ci/page-budget.ts what the page loads now.`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  ['index.html', ...opens].forEach(visit);
  return files;
}

/** What files weigh by kind. @param sizeOf bytes of a file as it is sent */
export function weigh(files: Iterable<string>, sizeOf: (file: string) => number): Weights {
  const weights = { script: 0, styles: 0, fonts: 0 };
  for (const file of files) {
    const kind = kindOf(file);
    if (kind) weights[kind] += sizeOf(file);
  }
  return weights;
}

function kindOf(file: string): Kind | null {
  if (/\.m?js$/.test(file)) return 'script';
  if (file.endsWith('.css')) return 'styles';
  return /\.(woff2?|ttf|otf|eot)$/.test(file) ? 'fonts' : null;
}

/** Sentences about a page that weighs too much. */
export function faultsOf(page: string, weights: Weights, budget = BUDGET): readonly string[] {
  return KINDS.filter((kind) => weights[kind] > budget[kind]).map(
    (kind) =>
      `${page}: ${kind} of ${weights[kind]} bytes; ${budget[kind]} are allowed. Load later what is not needed at once.`,
  );
}

if (import.meta.main) {
  const folder = builtClient();
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const sent = (file: string): string => join(folder, existsSync(join(folder, `${file}.br`)) ? `${file}.br` : file);
  const pages = Object.entries<Page>(PAGES).map(([page, { opens, budget }]) => {
    const files = filesOf(manifest, opens);
    return { page, budget, files: files.size, weights: weigh(files, (file) => statSync(sent(file)).size) };
  });
  console.table(pages.map(({ page, files, weights }) => ({ page, files, ...weights })));
  const faults = pages.flatMap(({ page, weights, budget }) => faultsOf(page, weights, budget));
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
