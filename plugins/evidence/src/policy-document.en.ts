export const en = {
  label: 'Policy or plan',
  help: 'A document that says what is meant to happen, and who agreed to it.',
  fields: {
    title: { label: 'Title' },
    kind: {
      label: 'What it is',
      options: {
        strategy: 'Careers strategy',
        programme: 'Year-by-year programme',
        policy: 'Policy',
        'provider-access': 'Provider access policy statement',
        'development-plan': 'Extract of the development plan',
        budget: 'Note of money and time',
        procedure: 'Procedure, such as how records are kept',
        other: 'Something else',
      },
    },
    approved: { label: 'Approved on', help: 'Or the date on it, if nobody has approved it yet.' },
    approvedBy: {
      label: 'Approved by',
      options: {
        governors: 'Governors or trustees',
        headteacher: 'The head or principal',
        'senior-leaders': 'Senior leaders',
        'nobody-yet': 'Nobody yet',
      },
    },
    reviewBy: { label: 'To be reviewed by' },
    address: { label: 'Web address', help: 'If it is published.' },
  },
};
