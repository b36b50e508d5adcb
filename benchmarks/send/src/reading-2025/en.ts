const CHOSEN = 'Count only the learners that you answer for.';

/** The reading's words: ours throughout. */
export const en = {
  title: 'Career benchmarks for special schools',
  summary:
    'The secondary benchmarks of 2025, read for learners with special educational needs or disabilities: the same eight, the same questions and the same scoring. The school says first which learners they suit, and answers for them; every learner has careers education all the same.',
  cohort: {
    'cohort-learners': {
      statement: 'It is written down which learners the benchmarks suit, and why.',
      question: 'Which learners do you answer for, and how did you choose them?',
      hint: 'This does not change your result. Describe groups, never name a learner. The others, those with the most complex needs among them, have careers education too; say how.',
    },
    'cohort-agreed': {
      statement: 'The choice of learners is agreed with those who know them.',
      question: 'With whom did you agree which learners you answer for?',
      hint: 'This does not change your result.',
    },
    'cohort-size': {
      statement: 'It is known for how many of its learners the school answers.',
      question: 'Of all your learners from Year 7 on, for how many do you answer?',
      hint: 'This does not change your result. Give both numbers if you can: they tell a reader whom the other shares are of.',
    },
  },
  programme: {
    summary:
      'The school has a planned programme of careers education and guidance for learners with different futures: paid or supported work, further study, or a meaningful part in their community. Governors, the head and senior leaders stand behind it, and families help to improve it.',
    designed:
      'Outcomes may be those of education, health and care plans. Learners heading for work and learners heading for a meaningful life in their community may follow different parts.',
    feedback:
      'Ask in the way each learner communicates: symbols, choices of pictures, or what those who know them well have seen.',
  },
  information: {
    use: `${CHOSEN} A learner may use it directly, or through somebody who explains it or shows it to them.`,
    parents: 'The council’s Local Offer, and what supported routes there are, are where many families begin.',
    send: 'For all your learners: the council’s Local Offer, supported internships and supported employment are the least.',
  },
  needs: {
    summary:
      'Learners need very different help at different times. Where there is an education, health and care plan, the programme and the plan work towards the same outcomes.',
    tailored: 'A programme that is made for each learner counts for all of these groups.',
    records: `${CHOSEN} A record kept in the education, health and care plan or its reviews counts.`,
    destinations:
      'Think also of supported employment, supported internships, volunteering and meaningful occupation with the support of social care.',
  },
  curriculum: {
    subjects: `${CHOSEN} Where you teach by areas or themes and not by subjects, count those.`,
  },
  employers: {
    everyYear: `${CHOSEN} An encounter may be short, with a familiar adult there, in a familiar place, and repeated.`,
    marks: 'Conversation in both directions may be by signs, symbols or a communication aid.',
  },
  workplaces: {
    bySixteen: `${CHOSEN} With a job coach, in small steps or in a workplace on your own site counts, if the work is real.`,
    byEighteen: `${CHOSEN} A supported internship counts.`,
    marks: 'A task may be a part of somebody’s job, adapted to what the learner can do.',
  },
  providers: {
    bySixteen: `${CHOSEN} A specialist college counts as a college, and a provider of supported internships as a training provider. If a kind of provider suits none of them, say why it does not apply.`,
    visits: `${CHOSEN} The group is only those of them who consider it. If nobody does, give 0 of 0.`,
  },
  guidance: {
    bySixteen: `${CHOSEN} An annual review from Year 9 on counts, if a trained careers adviser takes part in it.`,
    byEighteen: `${CHOSEN} An annual review in Years 12 and 13 counts, if a trained careers adviser takes part in it.`,
    timetabled: 'Annual reviews from Year 9 on are good moments.',
    together: 'Where there is an education, health and care plan, think also of those who write and review it.',
  },
};
