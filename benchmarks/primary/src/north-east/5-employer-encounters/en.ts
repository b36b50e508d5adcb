export const en = {
  title: 'Encounters with employers and employees',
  summary:
    'All children meet a variety of people from the world of work, in ways that suit their age. This headline is adapted from the part of the region’s own that is public; what is asked under it is proposed.',
  params: {
    encounters: { label: 'Encounters for each child', hint: 'People that each child should meet in the period.' },
    encounterPeriod: { label: 'Period in which they are counted', hint: 'Each school year, or each key stage.' },
  },
  criteria: {
    'every-child': {
      statement:
        'Every child meets {encounters, plural, one {at least one person} other {at least # people}} from the world of work {encounterPeriod}.',
      question:
        'How many of the children in this year group have met {encounters, plural, one {at least one person} other {at least # people}} from the world of work {encounterPeriod}?',
      hint: 'Parents who talk about their job count. So do online visits, if children can ask questions. If you are early in the year, take the last full year.',
    },
    'range-of-people': {
      statement: 'Over their time at the school, children meet people from many kinds of work and of many backgrounds.',
      question:
        'How far do you agree: over their time here, children meet people from many kinds of work and many backgrounds?',
    },
    prepared: {
      statement: 'Children are prepared for encounters, and think about them afterwards.',
      question: 'How far do you agree that this is what we do when somebody visits?',
    },
  },
};
