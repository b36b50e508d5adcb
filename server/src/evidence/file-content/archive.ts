import { fromBufferPromise, type Entry } from 'yauzl';

/** Most parts of a document, and most bytes that they may come to when unpacked. Nothing here unpacks them; readers do. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 200_000_000;
/** Begins the end of an archive; comments after it are shorter than 64 KiB (PKWARE APPNOTE, 4.3.16). */
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const LONGEST_END = 65_557;

/** The part without which a document is no document of its kind. */
const MAIN_PART: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/document.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/workbook.xml',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'ppt/presentation.xml',
  'application/vnd.oasis.opendocument.text': 'content.xml',
  'application/vnd.oasis.opendocument.spreadsheet': 'content.xml',
};

/** Whether a file that is no archive ends as one: programs that look at the end would open it as another file. */
export const holdsArchive = (content: Buffer): boolean => content.subarray(-LONGEST_END).includes(END);

/** What is wrong with an office document, which is an archive of parts; null when it can be kept. */
export async function archiveFault(content: Buffer, mediaType: string): Promise<string | null> {
  let entries: readonly Entry[];
  try {
    entries = await entriesOf(content);
  } catch {
    return 'is damaged, or holds parts that would be unpacked outside it. Save it again.';
  }
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (entries.length > MOST_ENTRIES) return `has more than ${MOST_ENTRIES} parts. Save it again, or as a PDF.`;
  if (entries.reduce((bytes, { uncompressedSize }) => bytes + uncompressedSize, 0) > MOST_BYTES)
    return `unpacks to more than ${MOST_BYTES / 1_000_000} MB. Make its pictures smaller, or save it as a PDF.`;
  if (entries.some((entry) => entry.isEncrypted()))
    return 'is protected by a password, so others could not read it. Save a copy without one.';
  if (!names.has(MAIN_PART[mediaType] ?? '')) return `is not a document of its kind. Save it again in that format.`;
  return entries.some(({ fileName }) => /(^|\/)(vbaProject\.bin|Basic\/)/i.test(fileName))
    ? 'holds macros. Save a copy without them.'
    : null;
}

/** The list of parts, as far as it may go. Names that lead outside are refused by the reader. */
async function entriesOf(content: Buffer): Promise<readonly Entry[]> {
  const archive = await fromBufferPromise(content, { lazyEntries: true });
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) {
    entries.push(entry);
    if (entries.length > MOST_ENTRIES) break;
  }
  return entries;
}
