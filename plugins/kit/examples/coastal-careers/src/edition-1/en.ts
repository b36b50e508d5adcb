export const en = {
  title: 'Coastal careers charter',
  summary: 'Three promises to young people on the coast. An invented set that shows how a module is written.',
  params: {
    achievedBand: {
      label: 'Share that counts as everybody',
      hint: 'The charter says “everybody”: 91% or more is our reading.',
    },
  },
};
