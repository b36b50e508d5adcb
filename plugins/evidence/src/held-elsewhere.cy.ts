import type { en } from './held-elsewhere.en.ts';

export const cy: typeof en = {
  label: 'Wedi’i gadw mewn man arall',
  help: 'Ar gyfer cofnodion sy’n cynnwys enwau, fel cofrestrau neu gynlluniau unigol: dywedwch beth sydd ar gael a ble mae’n cael ei gadw, a chadwch ef yno.',
  fields: {
    title: {
      label: 'Beth yw hwn',
      help: 'Er enghraifft “Cofnod o gyfarfodydd arweiniad, Blwyddyn 11”. Peidiwch ag enwi neb.',
    },
    date: { label: 'Dyddiad y cofnod' },
    where: { label: 'Ble mae’n cael ei gadw', help: 'Er enghraifft “Swyddfa’r ysgol, cofnodion disgyblion”.' },
  },
};
