import { resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

// What an author's editor says of a slip: one place, and the id that is missing or wrong. What types cannot see (a
// parameter's name within a rule's arguments, a rule that cannot read its question) is `checkModule`'s to say.

const SHARED = `
import { criterion, defineBenchmark, defineEvidenceType, defineList, defineModule, defineScale,
  defineScoringRule, integerParam, optionParam, shareOfCohort, yearGroups, yesNo } from '../index.ts';
import { z } from 'zod';
const origin = { provenance: 'local', source: { title: 'A charter', checkedOn: '2026-01-01' } } as const;
const isYes = defineScoringRule({ id: 'yes', revision: 1, reads: ['yes-no'], args: z.strictObject({ times: z.int() }),
  messages: { en: { name: 'Yes', words: 'Yes' } },
  score: ({ items, calc }) => calc.all(items.map((item) => calc.answer(item).isYes())) });
const counted = { rule: 'counted@1', args: {} };
const scale = defineScale({ id: 'how', options: [{ id: 'no', points: 0 }, { id: 'very', points: 1 }],
  messages: { en: { no: 'No', very: 'Very' } } });
const led = criterion({ id: 'led', ...origin, ask: yesNo(), score: isYes({ times: 1 }) });
const words = { title: 'T', summary: 'S', criteria: { led: { statement: 'S', question: 'Q' } } };
const visit = { id: 'visit', revision: 1, freshness: 'always', sensitivity: 'plain', facts: () => ({}),
  fields: { day: { kind: 'date' }, title: { kind: 'text' } }, titleField: 'title' } as const;
const visitWords = { label: 'L', help: 'H', fields: { day: { label: 'D' }, title: { label: 'T' } } };
const range = { min: 1, max: 9, default: 3 };
export const what = `;

interface Slip {
  readonly slip: string;
  readonly wrong: string;
  readonly right: string;
  /** What is underlined begins with this. */
  readonly at: string;
  /** The first line of what is said. */
  readonly says: RegExp;
}

const SLIPS: readonly Slip[] = [
  {
    slip: 'a criterion without words',
    wrong: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: { ...words, criteria: {} } } })`,
    right: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: words } })`,
    at: 'criteria',
    says: /^Property 'led' is missing in type '\{\}'/,
  },
  {
    slip: 'a criterion without its question',
    wrong: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: { ...words, criteria: { led: { statement: 'S' } } } } })`,
    right: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: { ...words, criteria: { led: { statement: 'S', question: 'Q' } } } } })`,
    at: 'led',
    says: /^Property 'question' is missing in type '\{ statement: string; \}'/,
  },
  {
    slip: 'words for a criterion that there is not',
    wrong: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: { ...words, criteria: { ...words.criteria, lead: { statement: 'S', question: 'Q' } } } } })`,
    right: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: { ...words, criteria: { ...words.criteria } } } })`,
    at: 'lead',
    says: /'lead' does not exist in type 'Readonly<Record<"led", CriterionMessages>>'\. Did you mean to write 'led'\?$/,
  },
  {
    slip: 'a parameter when nothing has words for parameters',
    wrong: `defineBenchmark({ id: 'b', params: { months: integerParam(range) }, criteria: [led], score: counted, messages: { en: words } })`,
    right: `defineBenchmark({ id: 'b', params: { months: integerParam(range) }, criteria: [led], score: counted, messages: { en: { ...words, params: { months: { label: 'Months' } } } } })`,
    at: 'en',
    says: /WithParams<"months">|Property 'params' is missing/,
  },
  {
    slip: 'a parameter without its label',
    wrong: `defineBenchmark({ id: 'b', params: { months: integerParam(range) }, criteria: [led], score: counted, messages: { en: { ...words, params: {} } } })`,
    right: `defineBenchmark({ id: 'b', params: { months: integerParam(range) }, criteria: [led], score: counted, messages: { en: { ...words, params: { months: { label: 'Months' } } } } })`,
    at: 'params',
    says: /^Property 'months' is missing in type '\{\}'/,
  },
  {
    slip: 'a default that is no option',
    wrong: `optionParam(scale, 'vary')`,
    right: `optionParam(scale, 'very')`,
    at: `'vary'`,
    says: /^Argument of type '"vary"' is not assignable to parameter of type '"no" \| "very"'\.$/,
  },
  {
    slip: 'an entry of a list without its label',
    wrong: `defineList({ id: 'l', items: ['one', 'two'], messages: { en: { one: 'One' } } })`,
    right: `defineList({ id: 'l', items: ['one', 'two'], messages: { en: { one: 'One', two: 'Two' } } })`,
    at: 'en',
    says: /^Property 'two' is missing in type '\{ one: string; \}'/,
  },
  {
    slip: 'a list in Welsh without its English',
    wrong: `defineList({ id: 'l', items: ['one'], messages: { cy: { one: 'Un' } } })`,
    right: `defineList({ id: 'l', items: ['one'], messages: { en: { one: 'One' }, cy: { one: 'Un' } } })`,
    at: 'messages',
    says: /^Type '\{ cy: \{ one: string; \}; \}' is not assignable to type 'Catalogues</,
  },
  {
    slip: 'a criterion without its words in Welsh',
    wrong: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: words, cy: { title: 'T', summary: 'S', criteria: {} } } })`,
    right: `defineBenchmark({ id: 'b', criteria: [led], score: counted, messages: { en: words, cy: words } })`,
    at: 'criteria',
    says: /^Property 'led' is missing in type '\{\}'/,
  },
  {
    slip: 'a field without its label',
    wrong: `defineEvidenceType({ ...visit, proves: 'day', messages: { en: { label: 'L', help: 'H', fields: { day: { label: 'D' } } } } })`,
    right: `defineEvidenceType({ ...visit, proves: 'day', messages: { en: visitWords } })`,
    at: 'fields',
    says: /^Property 'title' is missing in type '\{ day: \{ label: string; \}; \}'/,
  },
  {
    slip: 'a date that is no field',
    wrong: `defineEvidenceType({ ...visit, proves: 'dya', messages: { en: visitWords } })`,
    right: `defineEvidenceType({ ...visit, proves: { from: 'day', to: 'day' }, messages: { en: visitWords } })`,
    at: 'proves',
    says: /^Type '"dya"' is not assignable to type '"title" \| "day"|^Type '"dya"' is not assignable to type '"day" \| "title"/,
  },
  {
    slip: 'an argument that a rule does not take',
    wrong: `isYes({ time: 2 })`,
    right: `isYes({ times: 2 })`,
    at: 'time',
    says: /'time' does not exist in type 'RuleArgs<\{ times: number; \}>'\. Did you mean to write 'times'\?$/,
  },
  {
    slip: 'a criterion that does not say how it is scored',
    wrong: `criterion({ id: 'c', ...origin, ask: yesNo() })`,
    right: `criterion({ id: 'c', ...origin, ask: yesNo(), score: null })`,
    at: '{ id:',
    says: /Property 'score' is missing/,
  },
  {
    slip: 'a rule that is named and not called',
    wrong: `criterion({ id: 'c', ...origin, ask: yesNo(), score: isYes })`,
    right: `criterion({ id: 'c', ...origin, ask: yesNo(), score: isYes({ times: 1 }) })`,
    at: 'isYes',
    says: /missing the following properties from type 'RuleCall': rule, args$|did you mean to call/i,
  },
  {
    slip: 'a share without its scale',
    wrong: `shareOfCohort({ rows: yearGroups() })`,
    right: `shareOfCohort({ rows: yearGroups(), scale })`,
    at: '{ rows:',
    says: /Property 'scale' is missing/,
  },
  {
    slip: 'a whose-criterion that there is not',
    wrong: `criterion({ id: 'c', ...origin, provenance: 'ours', ask: yesNo(), score: null })`,
    right: `criterion({ id: 'c', ...origin, provenance: 'proposed', ask: yesNo(), score: null })`,
    at: 'provenance',
    says: /^Type '"ours"' is not assignable to type 'Provenance'\.$/,
  },
  {
    slip: 'a part that a module does not have',
    wrong: `defineModule({ id: 'm', version: '1.0.0', setts: [] })`,
    right: `defineModule({ id: 'm', version: '1.0.0', sets: [] })`,
    at: 'setts',
    says: /'setts' does not exist in type 'ModuleDefinition'\. Did you mean to write 'sets'\?$/,
  },
];

interface Said {
  readonly at: string;
  readonly message: string;
}

/** Compiles every snippet in one program; none of them is a file. */
function compile(snippets: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Said[]> {
  const folder = resolve(import.meta.dirname, '../..');
  const { config } = ts.readConfigFile(resolve(folder, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion) => {
    const text = snippets.get(name);
    return text === undefined ? fromDisk(name, languageVersion) : ts.createSourceFile(name, text, languageVersion);
  };
  const program = ts.createProgram([...snippets.keys()], options, host);
  return new Map(
    [...snippets.keys()].map((name) => [
      name,
      program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ file, start = 0, messageText }) => ({
        at: file?.text.slice(start) ?? '',
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      })),
    ]),
  );
}

describe('an author who slips', () => {
  const nameOf = (slip: string, kind: 'wrong' | 'right') =>
    resolve(import.meta.dirname, `planted-${slip.replaceAll(/\W/g, '-')}-${kind}.ts`);
  let said: ReadonlyMap<string, readonly Said[]>;

  beforeAll(() => {
    said = compile(
      new Map(
        SLIPS.flatMap(({ slip, wrong, right }) => [
          [nameOf(slip, 'wrong'), `${SHARED}${wrong};\n`],
          [nameOf(slip, 'right'), `${SHARED}${right};\n`],
        ]),
      ),
    );
  }, 60_000);

  it.each(SLIPS)('is told of $slip', ({ slip, at, says }) => {
    const errors = said.get(nameOf(slip, 'wrong')) ?? [];
    expect(errors.map(({ message }) => message)).toHaveLength(1);
    expect(errors[0]?.at.slice(0, at.length)).toBe(at);
    expect(errors[0]?.message).toMatch(says);
    // The rest explains why; what people read first fits on a line or two.
    expect(errors[0]?.message.split('\n')[0]?.length).toBeLessThan(230);
  });

  it.each(SLIPS)('is told nothing once $slip is mended', ({ slip }) => {
    expect(said.get(nameOf(slip, 'right'))).toEqual([]);
  });
});
