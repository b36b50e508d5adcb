export const en = {
  title: 'Learning from career and labour market information',
  summary:
    'Pupils, parents and carers, and the staff who support them have good, current information about careers, pathways and the labour market, and use it.',
  criteria: {
    'pupils-use': {
      statement:
        'In each key stage, every pupil finds information about careers, pathways and the labour market, and uses it for a choice of subjects or of a next step.',
      question:
        'Of the oldest pupils you have in this key stage, how many will have found information about careers, pathways and the labour market, and used it for a choice of their own, by the end of the year?',
      hint: 'A lesson counts if pupils look up local jobs, pay or routes and connect them with a choice ahead of them. Handing out a leaflet does not.',
    },
    'parents-supported': {
      statement: 'Parents and carers are encouraged to use this information, and supported in using it.',
      question: 'Which of these do you do for parents and carers?',
      hint: 'A link in a newsletter encourages. Showing them round the site at a parents’ evening supports.',
    },
    'staff-informed': {
      statement: 'Staff who support pupils have good, current information about careers and the labour market.',
      question:
        'How far do you agree: staff who support pupils have good, current information about careers and the labour market?',
      hint: 'Think of form tutors and teaching assistants as well as subject teachers.',
    },
    'send-information': {
      statement:
        'Pupils with special educational needs or disabilities, and their families, get different or extra information where they need it.',
      question: 'Do pupils with SEND and their families get different or extra information where they need it?',
      hint: 'For example, supported internships, or what the council’s Local Offer has for them.',
    },
  },
};
