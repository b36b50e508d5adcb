interface Counts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly rejectedCount: number;
}

const PARTS = [
  { id: 'import.part-added', of: 'added' },
  { id: 'import.part-updated', of: 'updated' },
  { id: 'import.part-unchanged', of: 'unchanged' },
  { id: 'import.part-skipped', of: 'skipped' },
  { id: 'import.part-rejected', of: 'rejectedCount' },
] as const;

/** The parts of the sentence about an import that count something, in their order. */
export function summaryParts(counts: Counts) {
  return PARTS.map(({ id, of }) => ({ id, count: counts[of] })).filter(({ count }) => count > 0);
}

/** How much of a file was read, from 0 to 1; nothing of an empty one. */
export function shareRead({
  bytesRead,
  bytesTotal,
}: {
  readonly bytesRead: number;
  readonly bytesTotal: number;
}): number {
  return bytesTotal > 0 ? Math.min(1, Math.max(0, bytesRead / bytesTotal)) : 0;
}
