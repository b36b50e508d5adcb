import { defineList } from '@waymark/kit';

/** An offer is not a meeting, and a meeting not held may still have been offered. */
export const offeredAndHeld = defineList({
  id: 'offered-and-held',
  items: ['offered', 'held'],
  messages: {
    en: { offered: 'Offered', held: 'Held' },
  },
});
