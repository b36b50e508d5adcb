export const en = {
  label: 'Survey or evaluation',
  help: 'What people said of the programme. Attach the summary, not the single answers.',
  fields: {
    title: { label: 'Title' },
    date: { label: 'Date' },
    audience: {
      label: 'Who was asked',
      options: {
        pupils: 'Pupils or learners',
        parents: 'Parents and carers',
        teachers: 'Teachers or lecturers',
        'support-staff': 'Other staff',
        advisers: 'Careers advisers',
        governors: 'Governors',
        employers: 'Employers and partners',
        several: 'Several of these',
      },
    },
    asked: { label: 'How many were asked', unit: 'people' },
    responses: { label: 'How many answered', unit: 'people' },
    findings: { label: 'What came out of it' },
  },
};
