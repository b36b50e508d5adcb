import { fileTypeFromBuffer } from 'file-type';
import { archiveFault, holdsArchive } from './archive.ts';
import { imageFault } from './image.ts';
import { pdfFault } from './pdf.ts';
import { textFault } from './text.ts';

/**
 * Looks at what a file really is, whatever its name says.
 *
 * @param mediaType what its name says
 * @returns what is wrong and what to do, to follow the file's name in a sentence; null when it can be kept
 */
export async function findFault(content: Buffer, mediaType: string): Promise<string | null> {
  const really = (await fileTypeFromBuffer(content))?.mime;
  if (mediaType.startsWith('text/')) return really ? misnamed(mediaType, really) : textFault(content);
  if (mediaType.includes('document')) return officeFault(content, mediaType, really);
  if (really !== mediaType) return misnamed(mediaType, really);
  if (holdsArchive(content)) return 'is two files in one. Save the document again by itself.';
  return mediaType === 'application/pdf' ? pdfFault(content) : imageFault(content);
}

function officeFault(content: Buffer, mediaType: string, really: string | undefined): Promise<string | null> | string {
  // What Word and Excel make of a document with a password, and what they made before 2007.
  if (really === 'application/x-cfb')
    return 'is protected by a password, or in a format from before 2007. Save a copy without one, in the format of today.';
  const fits = really === mediaType || really === 'application/zip';
  return fits ? archiveFault(content, mediaType) : misnamed(mediaType, really);
}

const misnamed = (mediaType: string, really: string | undefined): string =>
  `is named like ${mediaType}, but ${really ? `its content is ${really}` : 'its content is not'}. Save it again in that format, or give it its right name.`;
