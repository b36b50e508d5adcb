import { imageSize } from 'image-size';

/** Most pixels of a picture: more than any camera of a school, and few enough to be shown. */
const MOST_PIXELS = 40_000_000;

/** What is wrong with a picture; null when it can be kept. */
export function imageFault(content: Buffer): string | null {
  try {
    const { width, height } = imageSize(content);
    return width * height > MOST_PIXELS
      ? `has ${width} × ${height} pixels; the most that can be kept is ${MOST_PIXELS / 1_000_000} million. Make it smaller.`
      : null;
  } catch {
    return 'is not a picture that can be read. Save it again.';
  }
}
