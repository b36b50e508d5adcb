export const en = {
  title: 'Linking curriculum learning to careers',
  summary: 'Teachers link their subjects to careers, and those of science and mathematics show how much these open up.',
  criteria: {
    'stem-by-fourteen': {
      statement:
        'By 14, every pupil has had the chance to learn how science, technology, engineering and mathematics open many careers and help in them.',
      question:
        'Of the pupils in Year 9, how many will have had the chance to learn where science, technology, engineering and mathematics lead by the end of the year?',
      hint: 'This does not change your result.',
    },
    'four-subjects': {
      statement: 'In English, mathematics, science and PSHE, every pupil meets links between the subject and careers.',
      question: 'How many pupils meet links between this subject and careers, in their lessons of it?',
    },
  },
};
