export const en = {
  label: 'Destinations',
  help: 'What leavers hoped for, or did next, in totals. Attach a table of numbers, never a list of people.',
  fields: {
    title: { label: 'Title', help: 'Such as “Leavers of summer 2025”.' },
    collected: { label: 'Collected on' },
    kind: {
      label: 'What was asked',
      options: {
        aspirations: 'What they hope to become',
        intended: 'What they mean to do next',
        immediate: 'What they did next',
        sustained: 'What they still do later',
      },
    },
    yearsAfter: { label: 'How long after they left', unit: 'years' },
    known: { label: 'People of whom it is known', unit: 'people' },
    leavers: { label: 'People in the group', unit: 'people' },
  },
};
