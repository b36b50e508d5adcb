export const en = {
  title: 'Encounters with further and higher education',
  summary:
    'Pupils know the whole range of what they could go on to, academic, technical and vocational, in schools, colleges, universities and the workplace, and have met those who offer it.',
  params: {
    visits: {
      label: 'Visits to higher education by 18',
      hint: 'For each pupil who considers it. The 2025 text says at least two.',
    },
  },
  criteria: {
    'by-sixteen': {
      statement:
        'By 16, every pupil has had a meaningful encounter with each kind of provider: sixth forms, colleges, universities and independent training providers.',
      question:
        'Of the pupils in Year 11, how many will have had a meaningful encounter with this kind of provider by the end of the year?',
      hint: 'Count encounters from Year 7 on, in your school or at the provider. A stall that pupils may walk past does not count.',
    },
    'higher-education-visits': {
      statement:
        'By 18, every pupil who considers higher education has made {visits, plural, one {at least one visit} other {at least # visits}} to providers of it, meeting staff and learners.',
      question:
        'Of the pupils in Year 13 who consider higher education, how many will have made {visits, plural, one {at least one visit} other {at least # visits}} to providers of it by the end of the year, meeting staff and learners?',
      hint: 'The group is only those who consider it. If nobody does, give 0 of 0.',
    },
    marks: {
      statement:
        'Encounters with providers have a known purpose and fitting learning outcomes; there is talk in both directions; pupils hear how to get in, what it leads to and what learning there is like; and they have time to reflect.',
      question: 'How far do you agree that this is true of your encounters with providers?',
      hint: 'Think of a usual one, not of the best.',
    },
    delivery: {
      statement:
        'Encounters with providers are in person or mixed, both sides are prepared, and those who need it get extra support.',
      question: 'Which of these are true of most encounters with providers?',
      hint: 'This does not change your result. It helps to see what to improve.',
    },
    'provider-access-years-8-9': {
      statement:
        'Provider access law: between the start of Year 8 and 28 February of Year 9, every pupil has two encounters with providers of technical education or apprenticeships.',
      question:
        'Of the pupils in Year 9, how many had at least two encounters with providers of technical education or apprenticeships by 28 February?',
      hint: 'This does not change your result. Count from the start of Year 8. The school must run them and pupils must attend, within the normal school day. Parents’ evenings do not count.',
    },
    'provider-access-years-10-11': {
      statement:
        'Provider access law: between the start of Year 10 and 28 February of Year 11, every pupil has two encounters with providers of technical education or apprenticeships.',
      question:
        'Of the pupils in Year 11, how many had at least two encounters with providers of technical education or apprenticeships by 28 February?',
      hint: 'This does not change your result. Count from the start of Year 10. The school must run them and pupils must attend, within the normal school day.',
    },
    'provider-access-years-12-13': {
      statement:
        'Provider access law: between the start of Year 12 and 28 February of Year 13, every pupil is offered two encounters with providers of technical education or apprenticeships.',
      question:
        'Of the pupils in Year 13, how many were offered at least two encounters with providers of technical education or apprenticeships by 28 February, and how many attended them?',
      hint: 'This does not change your result. Count from the start of Year 12. The school must run them; pupils may choose whether to attend.',
    },
    'provider-access-statement': {
      statement: 'Provider access law: a policy statement on provider access is on the website.',
      question: 'Is your provider access policy statement on the website?',
      hint: 'This does not change your result, but it is the law.',
    },
  },
};
