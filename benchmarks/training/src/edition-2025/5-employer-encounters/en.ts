export const en = {
  title: 'Encounters with employers and employees',
  summary:
    'Learners meet employers and employees many times, and learn from them about work, employment and the skills that are valued.',
  params: {
    encounters: {
      label: 'Encounters for each learner and year',
      hint: 'The text for colleges says two. None was seen for training providers: confirm it before you rely on it.',
    },
    encountersInArea: {
      label: 'Of these, through the curriculum area',
      hint: 'Keep it no greater than the number of encounters.',
    },
  },
  criteria: {
    'every-year': {
      statement:
        'Every year, every learner has {encounters, plural, one {at least one meaningful encounter} other {at least # meaningful encounters}} with an employer.',
      question:
        'How many of your learners have {encounters, plural, one {at least one meaningful encounter} other {at least # meaningful encounters}} with an employer this year?',
      hint: 'Count each learner once. Online counts if learners can take part. If your learners are employed as apprentices, their employer is met every day: say that it does not apply and why.',
    },
    'in-curriculum-area': {
      statement:
        'Every year, {encountersInArea, plural, one {at least one} other {at least #}} of these encounters comes through the learner’s curriculum area.',
      question:
        'How many of your learners have {encountersInArea, plural, one {at least one} other {at least #}} of these through their curriculum area this year?',
      hint: 'If your learners are employed as apprentices in that area, say that it does not apply and why.',
    },
    marks: {
      statement: 'Encounters are meaningful.',
      question: 'Which of these are true of most encounters?',
      hint: 'This does not change your result. It helps to see what to improve.',
    },
  },
};
