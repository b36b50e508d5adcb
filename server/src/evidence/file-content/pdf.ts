/** The entry of the trailer that says how a document is encrypted (ISO 32000-1, 7.6.1). It is never compressed itself. */
const ENCRYPTED = /\/Encrypt\s+\d+\s+\d+\s+R/;
/** How near its end a document says that it ends: what readers accept (ISO 32000-1, annex H). */
const TAIL_BYTES = 1_024;

/** What is wrong with a PDF; null when it can be kept. */
export function pdfFault(content: Buffer): string | null {
  if (!content.subarray(-TAIL_BYTES).toString('latin1').includes('%%EOF'))
    return 'is not complete: its end is missing. Save or scan it again.';
  return ENCRYPTED.test(content.toString('latin1'))
    ? 'is protected by a password, so others could not read it. Save a copy without one.'
    : null;
}
