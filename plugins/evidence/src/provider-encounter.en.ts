import { modes } from './employers.en.ts';

export const en = {
  label: 'Encounter with a provider of education or training',
  help: 'One visit to or from a school, sixth form, college, university or training provider. Give numbers, never names of pupils.',
  fields: {
    provider: { label: 'Provider' },
    date: { label: 'Date' },
    providerType: {
      label: 'Kind of provider',
      options: {
        school: 'Secondary school',
        'sixth-form': 'School sixth form or sixth-form college',
        college: 'Further education college',
        university: 'University',
        'training-provider': 'Independent training provider',
        'apprenticeship-employer': 'Employer with apprenticeships',
      },
    },
    mode: { label: 'How people met', options: modes },
    providerAccess: {
      label: 'Does it count towards provider access legislation?',
      help: 'Only encounters with approved providers of technical education or apprenticeships do.',
    },
    inSchoolDay: { label: 'Was it within the normal school day?', help: 'Parents’ evenings are not.' },
    minutes: { label: 'How long it lasted', unit: 'minutes' },
    yearGroups: { label: 'Year groups that took part' },
    reached: { label: 'How many took part', unit: 'pupils or learners' },
    eligible: {
      label: 'How many could have taken part',
      help: 'Everybody in those year groups, whether or not they were there.',
      unit: 'pupils or learners',
    },
    metStaff: { label: 'Did they meet staff of the provider?' },
    metLearners: { label: 'Did they meet learners of the provider?' },
    toldQualifications: { label: 'Were they told about the provider and its qualifications?' },
    toldCareers: { label: 'Were they told which careers these lead to?' },
    toldTraining: { label: 'Were they told what learning or training there is like?' },
    questionsAnswered: { label: 'Were their questions answered?' },
  },
};
