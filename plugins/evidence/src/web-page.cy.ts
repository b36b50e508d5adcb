import type { en } from './web-page.en.ts';

export const cy: typeof en = {
  label: 'Tudalen we',
  help: 'Tudalen y gall unrhyw un ei hagor. Nid oes angen ffeil.',
  fields: {
    address: { label: 'Cyfeiriad' },
    checked: { label: 'Edrychwyd arni ar' },
    audiences: {
      label: 'Wedi’i hysgrifennu ar gyfer',
      options: {
        pupils: 'Disgyblion neu ddysgwyr',
        parents: 'Rhieni a gofalwyr',
        staff: 'Staff',
        governors: 'Llywodraethwyr',
        employers: 'Cyflogwyr a phartneriaid',
      },
    },
    contents: {
      label: 'Beth mae’n ei ddweud',
      options: {
        leader: 'Pwy sy’n arwain ar yrfaoedd, a sut i gysylltu â nhw',
        programme: 'Beth yw’r rhaglen',
        measuring: 'Sut y caiff ei heffaith ei mesur',
        'review-date': 'Pryd y caiff ei hadolygu nesaf',
        'provider-access': 'Sut y gall darparwyr ymweld (datganiad polisi mynediad darparwyr)',
        guidance: 'Sut i gael arweiniad personol',
      },
    },
  },
};
