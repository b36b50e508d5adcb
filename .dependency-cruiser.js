// Who may import whom (docs/architecture.md). Tests obey too; what a test needs of another package, its author needs too.

const KIT = '^plugins/kit/';
const VARIANT = '^benchmarks/([^/]+)/';
const FEATURE = '^server/src/([^/]+)/';

/** Folders of the server that belong to no feature: every feature stands on them. */
const PLATFORM = 'platform|permissions|persistence|graphql|http|jobs|operating';

/** Files that put the server together, and may see all of it. */
const COMPOSITION = '^server/src/[^/]+\\.ts$';

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle means that two files are one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'What cannot be found cannot be checked either.',
      severity: 'error',
      from: { path: '^(plugins|benchmarks|server)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'kit-imports-nothing-of-ours',
      comment: 'The template and the examples in its folder are modules, and obey the rule for variants.',
      severity: 'error',
      from: { path: '^plugins/kit/src/' },
      to: { path: '^(plugins|benchmarks|server|client)/|^[^/]+\\.config\\.', pathNot: KIT },
    },
    {
      name: 'kit-is-pure',
      comment: 'No input, no output, no clock: the same code scores in the server, in tests and in a preview.',
      severity: 'error',
      from: { path: KIT, pathNot: '\\.test\\.ts$|/testing/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scoring-and-evidence-import-the-kit',
      severity: 'error',
      from: { path: '^plugins/(evidence|scoring)/' },
      to: { path: '^(plugins|benchmarks|server|client)/', pathNot: [KIT, '^plugins/$1/'] },
    },
    {
      name: 'plugins-import-sdk-and-kit',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: '^plugins/(kit|evidence|scoring)/' },
      to: { path: '^(plugins|benchmarks|server|client)/', pathNot: [KIT, '^plugins/sdk/', '^plugins/$1/'] },
    },
    {
      name: 'variants-import-no-variant',
      comment: 'A variant imports the kit, evidence types and scoring rules; another variant never.',
      severity: 'error',
      from: { path: VARIANT },
      to: {
        path: '^(plugins|benchmarks|server|client)/',
        pathNot: ['^plugins/(kit|evidence|scoring)/', '^benchmarks/$1/'],
      },
    },
    {
      name: 'client-imports-nothing-of-ours',
      comment: 'The client knows the API, by the types generated from the schema, and nothing behind it.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/e2e/' },
      to: { path: '^(plugins|benchmarks|server)/' },
    },
    {
      name: 'journeys-start-the-server-as-people-do',
      comment: 'A journey runs the built server as a process; it imports nothing of it.',
      severity: 'error',
      from: { path: '^client/e2e/' },
      to: { path: '^(plugins|benchmarks|server)/' },
    },
    {
      name: 'nothing-imports-the-server',
      severity: 'error',
      from: { path: '^(plugins|benchmarks|client)/' },
      to: { path: '^server/' },
    },
    {
      name: 'core-imports-kit-and-sdk-only',
      comment:
        'The core knows no benchmark: server/src/composition.ts loads modules and plugins by their configured names.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(plugins|benchmarks|client)/', pathNot: [KIT, '^plugins/sdk/'] },
    },
    {
      name: 'features-meet-at-their-index',
      severity: 'error',
      from: { path: FEATURE, pathNot: `^server/src/(${PLATFORM})/` },
      to: {
        path: FEATURE,
        pathNot: [`^server/src/(${PLATFORM})/`, '^server/src/$1/', '^server/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'It may name their types. The list of tables has to name every feature that has one.',
      severity: 'error',
      from: {
        path: '^server/src/(platform|permissions|persistence|jobs)/',
        pathNot: '^server/src/persistence/entities\\.ts$',
      },
      to: { path: FEATURE, pathNot: `^server/src/(${PLATFORM})/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'composition-is-imported-by-nobody',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [COMPOSITION, '\\.test\\.ts$'] },
      to: { path: COMPOSITION },
    },
    {
      name: 'resolvers-call-no-entity-manager',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: 'node_modules/@mikro-orm/' },
    },
    {
      name: 'policies-touch-no-database',
      severity: 'error',
      from: { path: '\\.policy\\.ts$' },
      to: {
        path: 'node_modules/(@mikro-orm|pg|pg-boss|kysely)/|^server/src/persistence/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-are-imported-by-nobody',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/|^client/src/graphql/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
