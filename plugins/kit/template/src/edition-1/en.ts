export const en = {
  title: 'My set',
  summary: 'What this set is for, in a sentence or two.',
  params: {
    achievedBand: { label: 'Share of pupils that counts as every pupil', hint: 'Why it is what it is.' },
  },
};
