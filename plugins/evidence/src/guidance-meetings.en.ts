export const en = {
  label: 'Guidance meetings',
  help: 'How many people of a year had a personal meeting about their next steps. Count each person once, and name nobody.',
  fields: {
    title: { label: 'Title', help: 'Such as “Year 11 guidance meetings”.' },
    from: { label: 'First day' },
    to: { label: 'Last day' },
    yearGroups: { label: 'Year groups' },
    held: { label: 'People who had a meeting', unit: 'people' },
    eligible: { label: 'People in those year groups', unit: 'people' },
    offered: { label: 'People who were offered one', unit: 'people' },
    qualification: {
      label: 'The adviser’s training',
      help: 'The highest qualification in careers guidance.',
      options: {
        'level-6': 'Level 6 or above',
        'level-4-supervised': 'Level 4, supervised by somebody with Level 6',
        'other-training': 'Other training, such as that of a teacher',
        untrained: 'No training for this',
      },
    },
    registerNumber: {
      label: 'The adviser’s number in the professional register',
      help: 'Leave it blank if there is none.',
    },
    quality: { label: 'Is the quality of the meetings checked?' },
  },
};
