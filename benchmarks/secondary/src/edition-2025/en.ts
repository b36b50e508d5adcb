export const en = {
  title: 'Secondary career benchmarks',
  summary:
    'The Gatsby Benchmarks for schools in the 2025 edition, in our words. For pupils from Year 7 to Year 13; a school is asked only about the years it has.',
  params: {
    achievedBand: {
      label: 'Share of pupils that counts as every pupil',
      hint: 'The 2025 text says “every”. Which share its publisher counts as achieved is not public: 91% or more is our reading.',
    },
    agreementNeeded: {
      label: 'Agreement that counts',
      hint: 'The publisher does not say how strongly a school has to agree.',
    },
  },
};
