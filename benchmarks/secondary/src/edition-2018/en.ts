export const en = {
  title: 'Secondary career benchmarks',
  summary:
    'The Gatsby Benchmarks for schools as they stood from 2018 to August 2025, in our words. For comparing with results of that time. The percentages follow our own rule: points won out of those that could be won, rounded down, where what does not apply counts on neither side. It fits nearly all results that schools published; the national tool’s rule is not public.',
  params: {
    achievedBand: {
      label: 'Share of pupils that counts as every pupil',
      hint: 'The 2018 text says “every”. The overwhelming majority, 76% or more, is what was widely taken as enough; its publisher does not say.',
    },
  },
};
