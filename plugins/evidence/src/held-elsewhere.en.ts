export const en = {
  label: 'Held elsewhere',
  help: 'For records with names in them, such as registers or single plans: say what there is and where it is kept, and keep it there.',
  fields: {
    title: { label: 'What it is', help: 'Such as “Log of guidance meetings, Year 11”. Name nobody.' },
    date: { label: 'Date of the record' },
    where: { label: 'Where it is kept', help: 'Such as “School office, pupil records”.' },
  },
};
