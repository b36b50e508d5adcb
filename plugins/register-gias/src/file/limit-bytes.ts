/** More bytes than the importer takes. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** Passes bytes on. @throws FileTooLarge once there are more than `maxBytes` */
export async function* limitBytes(content: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new FileTooLarge(
        `The file is larger than ${maxBytes.toLocaleString('en-GB')} bytes, the most that is read. Split it, with the headings in each part.`,
      );
    yield chunk;
  }
}
