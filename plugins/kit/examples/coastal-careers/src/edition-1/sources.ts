import type { Source } from '@waymark/kit';

/** An invented publication: this module shows how one is written, and asks nothing that anybody requires. */
export const charter: Source = {
  title: 'The coastal careers charter, an invented example',
  section: 'Promises 1 to 3',
  checkedOn: '2026-01-31',
  note: 'Nobody published it. It stands for the guidance that a set follows.',
};
