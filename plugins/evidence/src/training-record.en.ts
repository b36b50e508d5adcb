export const en = {
  label: 'Training record',
  help: 'Training that staff had about careers. A certificate or an agenda is enough; leave out the list of who was there.',
  fields: {
    title: { label: 'Title' },
    kind: {
      label: 'What it was',
      options: { qualification: 'A qualification', course: 'A course', session: 'A session for our own staff' },
    },
    held: { label: 'Date', help: 'For a qualification, the day on which it was given.' },
    validUntil: { label: 'Valid until', help: 'Leave it blank if it has no end.' },
    audience: {
      label: 'Who it was for',
      options: {
        'careers-leader': 'The careers leader',
        teachers: 'Teachers or lecturers',
        'support-staff': 'Other staff',
        'all-staff': 'All staff',
        governors: 'Governors',
      },
    },
    attended: { label: 'How many took part', unit: 'people' },
    eligible: { label: 'How many it was meant for', unit: 'people' },
    provider: { label: 'Who gave it' },
  },
};
