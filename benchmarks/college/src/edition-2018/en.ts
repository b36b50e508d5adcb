export const en = {
  title: 'College career benchmarks',
  summary:
    'The Gatsby Benchmarks for colleges as they stood from 2018 to August 2025, in our words. For comparing with results of that time; the points and the percentages are our rule.',
  params: {
    achievedBand: {
      label: 'Share of learners that counts as every learner',
      hint: 'The 2018 text says “every”. The overwhelming majority, 76% or more, is what was widely taken as enough; its publisher does not say.',
    },
  },
};
