export const en = {
  label: 'Web page',
  help: 'A page that anybody can open. No file is needed.',
  fields: {
    address: { label: 'Address' },
    checked: { label: 'Looked at on' },
    audiences: {
      label: 'Written for',
      options: {
        pupils: 'Pupils or learners',
        parents: 'Parents and carers',
        staff: 'Staff',
        governors: 'Governors',
        employers: 'Employers and partners',
      },
    },
    contents: {
      label: 'What it says',
      options: {
        leader: 'Who leads on careers, and how to reach them',
        programme: 'What the programme is',
        measuring: 'How its effect is measured',
        'review-date': 'When it is next reviewed',
        'provider-access': 'How providers can visit (provider access policy statement)',
        guidance: 'How to get personal guidance',
      },
    },
  },
};
