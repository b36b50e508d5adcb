// @vitest-environment node
import { expect, it } from 'vitest';
import { inPlace } from './documents-in-place.ts';

const document = (value: string) => ({ kind: 'Document' as const, definitions: [{ name: { value } }] as const });
const DOCUMENTS = new Map([
  ['Home', document('Home')],
  ['Row_school', document('Row_school')],
]);
const IMPORT = "import { graphql } from '../graphql/index.ts';\n";

it('puts each operation where it is written, and asks for no list of all', () => {
  const written = `${IMPORT}export const HOME = graphql(\`\n  query Home {\n    viewer {\n      id\n    }\n  }\n\`);\n`;
  expect(inPlace(written, DOCUMENTS)).toBe(
    '\nexport const HOME = ({"kind":"Document","definitions":[{"name":{"value":"Home"}}]});\n',
  );
});

it('does so with fragments, and leaves other code as it is', () => {
  const written = 'graphql(`\n  fragment Row_school on Institution {\n    id\n  }\n`);\nexport const ROWS = 5;\n';
  expect(inPlace(written, DOCUMENTS)).toMatch(/^\(\{"kind":"Document".*\}\);\nexport const ROWS = 5;\n$/);
});

it('ends the build over an operation that was not generated', () => {
  expect(() => inPlace('graphql(`query Gone { id }`)', DOCUMENTS)).toThrow('no generated document "Gone"');
});
