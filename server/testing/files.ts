import { crc32, deflateSync } from 'node:zlib';

/** A PDF with nothing on it. @param trailer more entries of the trailer */
export const pdf = (trailer = ''): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R ${trailer}>>\n%%EOF\n`, 'latin1');

/** A grey PNG of that size; only what says so is real, for size is read from it. */
export function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(2))), chunk('IEND')]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32be(data.length), body, uint32be(crc32(body))]);
}

function uint32be(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** One part of an archive. */
export interface Part {
  readonly name: string;
  readonly content?: string;
  /** What the archive says that it unpacks to; bombs say much. */
  readonly unpacked?: number;
  readonly encrypted?: boolean;
}

/** An archive of parts, none of them compressed. */
export function archive(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content ?? '');
    const local = Buffer.concat([header(part, content, 0x0403_4b50), Buffer.from(part.name), content]);
    directory.push(header(part, content, 0x0201_4b50, offset), Buffer.from(part.name));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((bytes, { length }) => bytes + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** Of a part where it stands, or, with an offset, in the directory at the end (PKWARE APPNOTE, 4.3). */
function header(part: Part, content: Buffer, signature: number, offset?: number): Buffer {
  const inDirectory = offset !== undefined;
  const bytes = Buffer.alloc(inDirectory ? 46 : 30);
  bytes.writeUInt32LE(signature, 0);
  const at = inDirectory ? 6 : 4;
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(part.encrypted ? 1 : 0, at + 2);
  // Said to be deflated when it claims to unpack to more than it is.
  bytes.writeUInt16LE(part.unpacked === undefined ? 0 : 8, at + 4);
  bytes.writeUInt32LE(crc32(content), at + 10);
  bytes.writeUInt32LE(content.length, at + 14);
  bytes.writeUInt32LE(part.unpacked ?? content.length, at + 18);
  bytes.writeUInt16LE(Buffer.byteLength(part.name), at + 22);
  if (inDirectory) bytes.writeUInt32LE(offset, 42);
  return bytes;
}
