import { accountParts } from './account-parts.ts';
import { tracePart } from './trace-part.ts';
import { workParts } from './work-parts.ts';

/** One kind of thing that Waymark holds about a person. */
export interface ExportPart {
  readonly title: string;
  /** What it is and why it is held, in a sentence or two. */
  readonly about: string;
  /** Selects it; every `?` is the person's id. Columns are named as the reader finds them. */
  readonly sql: string;
}

/** Everything that is held about a person, in the order of the export. */
export const PARTS = { ...accountParts, ...workParts, ...tracePart } satisfies Readonly<Record<string, ExportPart>>;

export type PartKey = keyof typeof PARTS;
