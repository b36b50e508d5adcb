import { expect, it } from 'vitest';
import { shareRead, summaryParts } from './import-summary.ts';

it('the sentence has only the parts that count something', () => {
  expect(summaryParts({ added: 289, updated: 0, unchanged: 0, skipped: 0, rejectedCount: 12 })).toEqual([
    { id: 'import.part-added', count: 289 },
    { id: 'import.part-rejected', count: 12 },
  ]);
});

it.each([
  { name: 'nothing yet', bytesRead: 0, bytesTotal: 10, share: 0 },
  { name: 'half', bytesRead: 5, bytesTotal: 10, share: 0.5 },
  { name: 'never more than all', bytesRead: 11, bytesTotal: 10, share: 1 },
  { name: 'nothing of an empty file', bytesRead: 0, bytesTotal: 0, share: 0 },
])('$name is read', ({ bytesRead, bytesTotal, share }) => {
  expect(shareRead({ bytesRead, bytesTotal })).toBe(share);
});
