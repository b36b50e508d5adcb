export const en = {
  label: 'External award',
  help: 'A quality award for careers work. It supports an answer; it does not replace one.',
  fields: {
    award: { label: 'Award' },
    body: { label: 'Awarding body' },
    awarded: { label: 'Awarded on' },
    expires: { label: 'Valid until', help: 'If the certificate gives no end, three years after it was awarded.' },
    address: { label: 'Web address' },
  },
};
