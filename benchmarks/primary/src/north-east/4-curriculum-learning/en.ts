export const en = {
  title: 'Linking curriculum learning to careers',
  summary:
    'Every teacher ties lessons to work and to later study, above all reading, writing, number and digital skills. Children try science, technology, engineering and maths, and learn which skills will matter. This headline is adapted from the region’s own; what is asked under it is proposed.',
  criteria: {
    'every-year-group': {
      statement: 'In every year group, lessons are planned with links to work in them.',
      question:
        'How many of the children in this year group have lessons this year that are planned with links to work?',
      hint: 'If every class of a year does it, the answer is all.',
    },
    'core-subjects': {
      statement: 'English, maths, science and computing are each linked to work.',
      question: 'In the last year, how many children had lessons in this subject that showed where it is used at work?',
    },
    'stem-experience': {
      statement: 'In Key Stage 2, children try out science, technology, engineering and maths as it is used at work.',
      question:
        'In the last year, how many of these children tried something from science, technology, engineering or maths as people do it at work?',
      hint: 'A build, a code club day, a science workshop.',
    },
    'staff-development': {
      statement: 'Staff have training in how to link lessons to work.',
      question: 'In the last year, have staff had training in linking lessons to work?',
    },
  },
};
