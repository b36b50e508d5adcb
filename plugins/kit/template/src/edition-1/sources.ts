import type { Source } from '@waymark/kit';

/** Where the criteria come from. `checkedOn` is the day on which somebody last read it. */
export const guidance: Source = {
  title: 'The guidance that this set follows',
  url: 'https://example.org/guidance',
  checkedOn: '2026-01-31',
};
