export const en = {
  title: 'Training provider career benchmarks',
  summary:
    'The Gatsby Benchmarks in the edition of 2025 as independent training providers read them, in our words. They are meant for learners on study programmes for ages 16 to 18, and up to 25 with an education, health and care plan.',
  params: {
    achievedBand: {
      label: 'Share of learners that counts as every learner',
      hint: 'The 2025 text says “every”. Which band its publisher counts as achieved is not public.',
    },
    agreementNeeded: { label: 'Agreement that counts' },
  },
};
