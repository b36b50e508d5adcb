import type { en } from './policy-document.en.ts';

export const cy: typeof en = {
  label: 'Polisi neu gynllun',
  help: 'Dogfen sy’n dweud beth sydd i fod i ddigwydd, a phwy a gytunodd ar hynny.',
  fields: {
    title: { label: 'Teitl' },
    kind: {
      label: 'Beth yw hwn',
      options: {
        strategy: 'Strategaeth gyrfaoedd',
        programme: 'Rhaglen fesul blwyddyn',
        policy: 'Polisi',
        'provider-access': 'Datganiad polisi mynediad darparwyr',
        'development-plan': 'Rhan o’r cynllun datblygu',
        budget: 'Nodyn am arian ac amser',
        procedure: 'Gweithdrefn, fel sut y cedwir cofnodion',
        other: 'Rhywbeth arall',
      },
    },
    approved: {
      label: 'Cymeradwywyd ar',
      help: 'Neu’r dyddiad sydd arni, os nad oes neb wedi’i chymeradwyo eto.',
    },
    approvedBy: {
      label: 'Cymeradwywyd gan',
      options: {
        governors: 'Llywodraethwyr neu ymddiriedolwyr',
        headteacher: 'Y pennaeth',
        'senior-leaders': 'Uwch arweinwyr',
        'nobody-yet': 'Neb eto',
      },
    },
    reviewBy: { label: 'I’w hadolygu erbyn' },
    address: { label: 'Cyfeiriad gwe', help: 'Os yw wedi’i chyhoeddi.' },
  },
};
