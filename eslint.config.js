import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import vitest from '@vitest/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Error or off: a warning is a rule that nobody keeps.

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'client/e2e/**', '.ci/**/*.test.ts'];
const TEST_FILES = ['**/*.test.ts', '**/*.test.tsx'];
const CONFIGURATION = ['*.config.js', '*.config.ts', '**/*.config.ts', '**/codegen.ts', '.dependency-cruiser.js'];

const HOUSE_SYNTAX = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of strings: Node strips types and runs what is left, and an enum is not a type.',
  },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A file is a namespace already.' },
];

/** Text becomes markup by React alone, which escapes it. */
const MARKUP = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Text of others is shown as text: give it to React as a child.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text of others is shown as text: set textContent, or let React.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Text of others is shown as text: set textContent, or let React.',
  },
];

/** Ways out of the server. What calls an address that somebody names has rules of its own: docs/security.md. */
const WAYS_OUT = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'net', 'tls'].flatMap((name) => [
  name,
  `node:${name}`,
]);

const house = {
  // Its default set needs no types; typed rules below cost time and find what reading does not.
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 12],
  'max-params': ['error', 4],
  eqeqeq: ['error', 'always'],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-console': 'off',
  'no-warning-comments': ['error', { terms: ['fixme', 'xxx', 'hack'], location: 'anywhere' }],
  'no-restricted-syntax': [
    'error',
    ...HOUSE_SYNTAX,
    { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that it has one name everywhere.' },
  ],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { args: 'after-used', argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/coverage/',
      '.turbo/',
      '.waymark/',
      'client/src/graphql/',
      '.ci/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: house,
  },
  {
    files: ['client/**/*.ts', 'client/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['client/src/**/*.ts', 'client/src/**/*.tsx'],
    rules: { 'no-restricted-syntax': [...house['no-restricted-syntax'], ...MARKUP] },
  },
  {
    // The server calls nobody but its database, its mail server and its identity provider, each by its library.
    files: ['server/src/**/*.ts', 'plugins/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'server/src/mail/**', 'server/src/platform/embedded-postgres/**'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [...WAYS_OUT, 'undici', 'axios', 'got', 'node-fetch', 'ws', 'nodemailer'].map((name) => ({
            name,
            allowTypeImports: true,
            // Reads the form of an address, and calls none.
            ...(name === 'node:net' && { allowImportNames: ['isIP'] }),
            message: 'The server calls no address of its own accord: see docs/security.md.',
          })),
        },
      ],
      'no-restricted-properties': ['error', { object: 'globalThis', property: 'fetch' }],
    },
  },
  {
    files: ['client/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: onlyErrors(jsxA11y.flatConfigs.strict.rules),
  },
  {
    files: TESTS,
    // What is planted must look as what attackers send.
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-params': 'off', 'no-script-url': 'off' },
  },
  {
    files: TEST_FILES,
    plugins: { vitest },
    rules: {
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'describe*', 'fc.assert'] }],
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      'vitest/no-identical-title': 'error',
      'vitest/no-standalone-expect': 'error',
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/valid-title': ['error', { ignoreTypeOfDescribeName: true, allowArguments: true }],
    },
  },
  // What a field takes is what the schema says it takes.
  { files: ['**/*.resolver.ts'], rules: { 'max-params': 'off' } },
  { files: CONFIGURATION, rules: { 'no-restricted-syntax': ['error', ...HOUSE_SYNTAX] } },
  {
    files: ['server/schema.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: import.meta.dirname + '/server/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          // What these are is said by the specification, and an id by its type.
          ignoredSelectors: ['[name.value=/^(Query|Mutation|Subscription)$/]', 'FieldDefinition[name.value=id]'],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
);

/** A plugin's set, without its warnings. */
function onlyErrors(rules) {
  return Object.fromEntries(
    Object.entries(rules).filter(([, setting]) => (Array.isArray(setting) ? setting[0] : setting) === 'error'),
  );
}
