export const en = {
  title: 'Experiences of workplaces',
  summary:
    'Children see where people work, or try work out in a place set up like one. The region’s own headline for this benchmark is not public: the title is that of the national framework, and everything here is proposed.',
  params: {
    workplaceExperiences: {
      label: 'Experiences of workplaces by the end of Year 6',
      hint: 'For each child, over all their years at the school.',
    },
  },
  criteria: {
    'by-the-end-of-key-stage-2': {
      statement:
        'By the end of Year 6, every child has had {workplaceExperiences, plural, one {at least one experience} other {at least # experiences}} of a workplace, or of a place set up like one.',
      question:
        'Of the children who are in Year 6 now, how many will have had {workplaceExperiences, plural, one {at least one experience} other {at least # experiences}} of a workplace by the summer?',
      hint: 'A visit to a shop, farm or building site, a day at a children’s “city of jobs”, or a class business all count. Look back over all their years with you.',
    },
    'in-key-stage-1': {
      statement: 'By the end of Year 2, children have had an experience of a workplace, or of a place set up like one.',
      question:
        'Of the children who are in Year 2 now, how many will have had an experience of a workplace by the summer?',
      hint: 'This does not change your result.',
    },
    prepared: {
      statement: 'Children are prepared for experiences of workplaces, and think about them afterwards.',
      question: 'How far do you agree that this is what we do when children visit a workplace or try work out?',
    },
  },
};
