export const en = {
  label: 'Interview log',
  help: 'Guidance interviews over a period, as counts. Leave names out.',
  fields: {
    title: { label: 'Title' },
    from: { label: 'First day' },
    to: { label: 'Last day' },
    held: { label: 'Interviews held', unit: 'interviews', help: 'Not more than were offered.' },
    offered: { label: 'Interviews offered', unit: 'interviews' },
    yearGroups: { label: 'Year groups' },
    adviser: {
      label: 'Adviser',
      options: { 'own-staff': 'One of our own staff', visiting: 'Somebody who visits', both: 'Both' },
    },
    places: {
      label: 'Where they were held',
      options: { room: 'In a room of their own', online: 'Online', 'harbour-office': 'At the harbour office' },
    },
    registered: { label: 'The adviser is on a professional register' },
    page: { label: 'Web page that tells how to ask for one' },
    notes: { label: 'Notes' },
  },
};
