import { defineList } from '@waymark/kit';

/** What the definition of "meaningful" asks for beside its marks, alike for employers, workplaces and providers. */
export const delivery = defineList({
  id: 'delivery',
  items: ['in-person', 'prepared', 'extra-support'],
  messages: {
    en: {
      'in-person': 'It is in person, or mixes in person with online',
      prepared: 'Pupils and hosts are helped to prepare',
      'extra-support': 'Vulnerable pupils and pupils with SEND get the extra support they need',
    },
  },
});
