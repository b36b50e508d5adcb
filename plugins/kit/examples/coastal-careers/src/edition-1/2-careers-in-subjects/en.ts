export const en = {
  title: 'Careers in subjects',
  summary: 'Each subject shows where it leads.',
  params: { ways: { label: 'Ways needed in each subject' } },
  criteria: {
    'ways-in-subjects': {
      statement: 'Each subject shows where it leads in {ways, plural, one {at least one way} other {at least # ways}}.',
      question: 'In which ways does this subject show where it leads?',
    },
  },
};
