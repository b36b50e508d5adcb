/** What is wrong with a text or CSV file; null when it can be kept. */
export function textFault(content: Buffer): string | null {
  const utf16 = content.length >= 2 && [0xfe_ff, 0xff_fe].includes(content.readUInt16BE(0));
  if (utf16) return null;
  return content.includes(0) ? 'is not text: it holds null bytes. Save it again as text.' : null;
}
