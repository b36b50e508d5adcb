export const en = {
  label: 'Minutes of a meeting',
  help: 'The part of the minutes that is about careers. Take out anything about single pupils.',
  fields: {
    title: { label: 'Meeting' },
    date: { label: 'Date' },
    body: {
      label: 'Who met',
      options: {
        governors: 'Governors or trustees',
        'senior-leaders': 'Senior leaders',
        staff: 'Staff',
        parents: 'Parents and carers',
        partners: 'Employers or partners',
      },
    },
    decided: { label: 'What was said or decided' },
  },
};
