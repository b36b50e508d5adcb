import { useLingui } from '@lingui/react';

/** Says a message of the catalogue in the reader's language. */
export type Words = (id: string, values?: Readonly<Record<string, unknown>>) => string;

/** The catalogue, to say messages from. */
export function useWords(): Words {
  const { i18n } = useLingui();
  return (id, values) => i18n._(id, { ...values });
}

/** A day in the reader's language; the server's days are London's. */
export function useDay(): (day: string | null | undefined) => string {
  const format = useFormat({ dateStyle: 'long' });
  return (day) => (day ? format(day) : '–');
}

/** A day and a time in the reader's language. */
export function useMoment(): (moment: string) => string {
  return useFormat({ dateStyle: 'medium', timeStyle: 'short' });
}

/** A time of day in the reader's language. */
export function useTime(): (moment: string) => string {
  return useFormat({ timeStyle: 'short' });
}

/** The language that is read, such as `en`. */
export function useLanguage(): string {
  return useLingui().i18n.locale.split('-')[0] ?? 'en';
}

/** Every language here is one of Britain's, and so are its dates. */
function useFormat(options: Intl.DateTimeFormatOptions): (moment: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(`${language}-GB`, { ...options, timeZone: 'Europe/London' });
  return (moment) => format.format(new Date(moment));
}
