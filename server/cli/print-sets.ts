import { itemsOf, renderText, type Edition, type InstitutionFacts } from '@waymark/kit';
import { readConfiguration } from '../src/platform/configuration.ts';
import { createRegistry } from '../src/registry/create-registry.ts';
import { loadModules } from '../src/registry/load-modules.ts';

interface Options {
  readonly root: string;
  readonly json: boolean;
  /** As `WAYMARK_MODULES`: names and folders, separated by commas. */
  readonly extra: string;
}

/** One edition in figures. */
interface Line {
  readonly set: string;
  readonly title: string;
  readonly module: string;
  readonly benchmarks: number;
  readonly criteria: number;
  readonly scored: number;
  /** Answers of an institution to which everything applies. */
  readonly items: number;
}

/** Of which every row may be there. */
const ANYBODY: InstitutionFacts = {
  kind: null,
  phase: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: null,
};

/**
 * Prints every set that is loaded, with its editions, in figures.
 *
 * @returns the exit code: 1 when a module was kept out
 */
export async function printSets({ root, json, extra }: Options): Promise<number> {
  const { modules } = await readConfiguration(root);
  const reports = await loadModules([...modules, ...extra.split(',').flatMap((name) => name.trim() || [])], root);
  const { shipped } = createRegistry(reports);
  const lines = [...shipped.values()]
    .map(({ edition, moduleId }) => lineOf(edition, moduleId))
    .toSorted((a, b) => (a.set < b.set ? -1 : 1));
  console.log(json ? JSON.stringify(lines, null, 2) : table(lines));
  const out = reports.filter(({ module }) => !module);
  for (const { id, problems } of out) console.error(`${id} is kept out: ${problems[0]?.message ?? ''}`);
  return out.length > 0 ? 1 : 0;
}

function lineOf(edition: Edition, module: string): Line {
  const criteria = edition.benchmarks.flatMap((benchmark) => benchmark.criteria);
  return {
    set: edition.id,
    title: renderText(edition.title, 'en'),
    module,
    benchmarks: edition.benchmarks.length,
    criteria: criteria.length,
    scored: criteria.filter(({ score }) => score !== null).length,
    items: criteria.reduce((sum, criterion) => sum + itemsOf(criterion, ANYBODY).length, 0),
  };
}

const HEAD = ['Set and edition', 'Title', 'Module', 'Benchmarks', 'Criteria', 'Scored', 'Items at most'];

function table(lines: readonly Line[]): string {
  const sets = new Set(lines.map(({ set }) => set.split('/')[0]));
  const sum = (of: (line: Line) => number) => String(lines.reduce((total, line) => total + of(line), 0));
  const rows = [
    HEAD,
    ...lines.map((line) => [
      line.set,
      line.title,
      line.module,
      ...[line.benchmarks, line.criteria, line.scored, line.items].map(String),
    ]),
    [
      `${sets.size} sets, ${lines.length} editions`,
      '',
      '',
      ...[
        sum((line) => line.benchmarks),
        sum((line) => line.criteria),
        sum((line) => line.scored),
        sum((line) => line.items),
      ],
    ],
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lineUp = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head = [], ...body] = rows;
  return [lineUp(head), rule, ...body.slice(0, -1).map(lineUp), rule, lineUp(body.at(-1) ?? [])]
    .map((line) => line.trimEnd())
    .join('\n');
}
