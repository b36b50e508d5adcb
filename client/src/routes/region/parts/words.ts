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
  const { i18n } = useLingui();
  return (day) => (day ? i18n.date(day, { dateStyle: 'long', timeZone: 'Europe/London' }) : '–');
}

/** A day and a time in the reader's language. */
export function useMoment(): (moment: string) => string {
  const { i18n } = useLingui();
  return (moment) => i18n.date(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' });
}

/** A time of day in the reader's language. */
export function useTime(): (moment: string) => string {
  const { i18n } = useLingui();
  return (moment) => i18n.date(moment, { timeStyle: 'short', timeZone: 'Europe/London' });
}

/** The language that is read, such as `en`. */
export function useLanguage(): string {
  return useLingui().i18n.locale;
}
