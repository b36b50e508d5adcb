import type { en } from './guidance-meetings.en.ts';

export const cy: typeof en = {
  label: 'Cyfarfodydd arweiniad',
  help: 'Faint o bobl mewn blwyddyn a gafodd gyfarfod personol am eu camau nesaf. Cyfrwch bob person unwaith, a pheidiwch ag enwi neb.',
  fields: {
    title: { label: 'Teitl', help: 'Er enghraifft “Cyfarfodydd arweiniad Blwyddyn 11”.' },
    from: { label: 'Diwrnod cyntaf' },
    to: { label: 'Diwrnod olaf' },
    yearGroups: { label: 'Grwpiau blwyddyn' },
    held: { label: 'Pobl a gafodd gyfarfod', unit: 'person' },
    eligible: { label: 'Pobl yn y grwpiau blwyddyn hynny', unit: 'person' },
    offered: { label: 'Pobl y cynigiwyd cyfarfod iddyn nhw', unit: 'person' },
    qualification: {
      label: 'Hyfforddiant y cynghorydd',
      help: 'Y cymhwyster uchaf mewn arweiniad gyrfaoedd.',
      options: {
        'level-6': 'Lefel 6 neu uwch',
        'level-4-supervised': 'Lefel 4, dan oruchwyliaeth rhywun sydd â Lefel 6',
        'other-training': 'Hyfforddiant arall, fel hyfforddiant athro',
        untrained: 'Dim hyfforddiant ar gyfer hyn',
      },
    },
    registerNumber: {
      label: 'Rhif y cynghorydd ar y gofrestr broffesiynol',
      help: 'Gadewch yn wag os nad oes un.',
    },
    quality: { label: 'A yw ansawdd y cyfarfodydd yn cael ei wirio?' },
  },
};
