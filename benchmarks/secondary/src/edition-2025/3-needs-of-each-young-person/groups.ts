import { defineList } from '@waymark/kit';

/** Pupils whom a programme made for the average misses. Those who are absent are new in 2025. */
export const groups = defineList({
  id: 'groups',
  items: ['vulnerable', 'disadvantaged', 'send', 'absent'],
  messages: {
    en: {
      vulnerable: 'Vulnerable pupils',
      disadvantaged: 'Disadvantaged pupils',
      send: 'Pupils with special educational needs or disabilities',
      absent: 'Pupils who are often or long absent',
    },
  },
});
