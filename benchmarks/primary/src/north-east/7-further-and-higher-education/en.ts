export const en = {
  title: 'Encounters with further and higher education',
  summary:
    'Before they move on, children know that there are several routes, and have met somebody who is on one. The region’s own headline for this benchmark is not public: the title is that of the national framework, and everything here is proposed.',
  params: {
    routeMeetings: {
      label: 'Meetings with learners or staff by the end of Year 6',
      hint: 'For each child, over all their years at the school.',
    },
  },
  criteria: {
    'knows-routes': {
      statement:
        'By the end of Year 6, children know that they can go on to secondary school, college, university or an apprenticeship.',
      question: 'Of the children who are in Year 6 now, how many will know about this route by the summer?',
      hint: 'Knowing means that a child could say in a sentence what it is.',
    },
    'meets-somebody': {
      statement:
        'By the end of Year 6, every child has met {routeMeetings, plural, one {at least one learner or member of staff} other {at least # learners or members of staff}} from one of these routes.',
      question:
        'Of the children who are in Year 6 now, how many will have met {routeMeetings, plural, one {at least one learner or member of staff} other {at least # learners or members of staff}} from a college, university, training provider or apprenticeship by the summer?',
      hint: 'Former pupils who come back to talk count. So does the secondary school, if its students speak about what comes after it.',
    },
  },
};
