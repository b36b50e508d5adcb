/**
 * Where a criterion can be read and tried.
 *
 * @param key `benchmark/criterion`, also with the set before it: `set:benchmark/criterion`
 */
export function criterionAddress(editionId: string, key: string): string {
  const [benchmark = '', criterion = ''] = key.slice(key.indexOf(':') + 1).split('/');
  return `/sets/${editionId}/criteria/${encodeURIComponent(benchmark)}/${encodeURIComponent(criterion)}`;
}
