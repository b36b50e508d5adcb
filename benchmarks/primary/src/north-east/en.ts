export const en = {
  title: 'Primary career benchmarks',
  label: 'North East pilot',
  summary:
    'The eight benchmarks for primary schools as piloted in the North East of England from 2019 to 2021, adapted there from the national framework for secondary schools. The titles and headlines are the region’s, in our words; what is asked under each is our proposal, and awaits confirmation by the regional body.',
  params: {
    achievedBand: {
      label: 'Share of children that counts as every child',
      hint: 'Nobody has set it for primary schools. 76% is the bar that was used with the framework from which the pilot was adapted.',
    },
    agreementNeeded: { label: 'Agreement that counts' },
  },
};
