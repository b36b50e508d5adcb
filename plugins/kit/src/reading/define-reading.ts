import { bindOptionalText, bindText } from '../bind-texts.ts';
import type { Catalogues } from '../text.ts';
import type { Reading } from './reading.ts';

interface ReadingMessages {
  readonly title: string;
  /** What people call the edition, where its id is not what they would say. */
  readonly label?: string;
  readonly summary: string;
}

/** Defines a reading: another edition, interpreted for institutions of one kind, as a list of changes to it. */
export function defineReading({
  id,
  messages,
  ...definition
}: Omit<Reading, 'set' | 'title' | 'label' | 'summary'> & {
  readonly id: string;
  readonly messages: Catalogues<ReadingMessages>;
}): Reading {
  const label = bindOptionalText(messages, (words) => words.label);
  return {
    ...definition,
    set: id,
    title: bindText(messages, ({ title }) => title),
    ...(label && { label }),
    summary: bindText(messages, ({ summary }) => summary),
  };
}
