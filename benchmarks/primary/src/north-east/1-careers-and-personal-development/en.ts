export const en = {
  title: 'Careers and personal development',
  summary:
    'A programme of careers and personal development for the whole school, right for each age and growing from one key stage to the next, so that children aim high. Children, families, staff, governors and partners know what it is. This headline is adapted from the region’s own; what is asked under it is proposed.',
  params: {
    reviewMonths: {
      label: 'Months that may pass between reviews',
      hint: 'Between 6 and 36. Schools that review each summer may need 15.',
    },
  },
  criteria: {
    'written-programme': {
      statement: 'There is a written programme for careers and personal development, and governors have approved it.',
      question: 'Do you have a written programme for careers and personal development that governors have approved?',
      hint: 'It may be part of another document, such as the personal development or PSHE policy. If you hold an external award for careers work, you can attach it here.',
    },
    'careers-lead': {
      statement: 'One named member of staff leads on careers and has been trained for it.',
      question: 'Is there a named careers lead who has had training for the role?',
      hint: 'Any training counts: a course, a webinar series, or sessions with a facilitator.',
    },
    'senior-backing': {
      statement: 'A senior leader openly backs the programme.',
      question: 'Does somebody on the senior team openly back the programme?',
      hint: 'For example, it is in the school development plan, or the head speaks for it at staff meetings.',
    },
    'time-and-money': {
      statement: 'The careers lead is given time for the work, and there is money for it.',
      question: 'Does the careers lead have time set aside, and some money to spend?',
      hint: 'Small sums count, such as coaches for one visit a year.',
    },
    'builds-up': {
      statement: 'The programme says what suits each age, and each key stage builds on the one before.',
      question: 'Does the programme say what children of this age do and learn?',
      hint: 'In the early years this may be play: people who help us, dressing up, a shop or a surgery.',
    },
    published: {
      statement: 'The school website tells families, staff, governors and partners what the programme is.',
      question: 'For whom does your website say what the programme is?',
      hint: 'One page can serve several of them, if each can find what they need.',
    },
    'last-review': {
      statement: 'The programme was reviewed in the last {reviewMonths} months.',
      question: 'When did you last review the programme?',
      hint: 'The day of the meeting at which you looked at what worked is near enough.',
    },
    'whose-views': {
      statement:
        'The review uses what children, parents and carers, staff, governors and partners think of the programme.',
      question: 'Whose views did you use in the last review?',
      hint: 'A show of hands in class, or a chat with parents at the gate, is a view.',
    },
  },
};
