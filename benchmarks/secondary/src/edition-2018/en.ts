export const en = {
  title: 'Secondary career benchmarks',
  summary:
    'The Gatsby Benchmarks for schools as they stood from 2018 to August 2025, in our words. For comparing with results of that time; the points and the percentages are our rule, which reproduces those that schools published.',
  params: {
    achievedBand: {
      label: 'Share of pupils that counts as every pupil',
      hint: 'The 2018 text says “every”. The overwhelming majority, 76% or more, is what was widely taken as enough; its publisher does not say.',
    },
  },
};
