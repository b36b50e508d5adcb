import { useLingui } from '@lingui/react';

/** Says a message of the catalogue in the reader's language. */
export type Words = (id: string, values?: Readonly<Record<string, unknown>>) => string;

/** The catalogue, to say messages from. */
export function useWords(): Words {
  const { i18n } = useLingui();
  return (id, values) => i18n._(id, { ...values });
}

/** Days, moments and times in the reader's language, as they are in London. */
export function useDates() {
  const { i18n } = useLingui();
  const say = (options: Intl.DateTimeFormatOptions) => (moment: string) =>
    new Intl.DateTimeFormat(`${i18n.locale}-GB`, { timeZone: 'Europe/London', ...options }).format(new Date(moment));
  return {
    day: say({ dateStyle: 'long' }),
    moment: say({ dateStyle: 'medium', timeStyle: 'short' }),
    time: say({ timeStyle: 'short' }),
  };
}
