/** Languages that the server's own words exist in. Module texts may have more. */
const LANGUAGES = ['en', 'cy'];

/** Chooses a language from an Accept-Language header; English when nothing else fits. */
export function languageOf(header: string | undefined): string {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/\s*;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => LANGUAGES.includes(language) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return wanted[0]?.language ?? 'en';
}
