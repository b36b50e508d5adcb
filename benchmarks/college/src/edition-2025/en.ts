export const en = {
  title: 'College career benchmarks',
  summary:
    'The Gatsby Benchmarks for colleges in the edition of 2025, in our words. It is meant for learners on study programmes for ages 16 to 18, and up to 25 with an education, health and care plan.',
  params: {
    achievedBand: {
      label: 'Share of learners that counts as every learner',
      hint: 'The 2025 text says “every”. Which band its publisher counts as achieved is not public.',
    },
    agreementNeeded: { label: 'Agreement that counts' },
  },
};
