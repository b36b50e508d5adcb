export const en = {
  label: 'Curriculum plan',
  help: 'Where careers turn up in what is taught.',
  fields: {
    title: { label: 'Title' },
    date: { label: 'Date', help: 'When it was last changed, or taught.' },
    kind: {
      label: 'What it is',
      options: {
        map: 'A map of the whole curriculum',
        'scheme-of-work': 'A scheme of work',
        lesson: 'A lesson plan',
        assembly: 'An assembly',
        display: 'A display',
      },
    },
    subject: { label: 'Subject', help: 'Leave it blank if it is about several.' },
    yearGroups: { label: 'Year groups' },
    lessons: { label: 'Lessons with careers in them', unit: 'lessons' },
  },
};
