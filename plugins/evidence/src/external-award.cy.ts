import type { en } from './external-award.en.ts';

export const cy: typeof en = {
  label: 'Gwobr allanol',
  help: 'Gwobr ansawdd am waith gyrfaoedd. Mae’n cefnogi ateb; nid yw’n cymryd ei le.',
  fields: {
    award: { label: 'Gwobr' },
    body: { label: 'Corff dyfarnu' },
    awarded: { label: 'Dyfarnwyd ar' },
    expires: {
      label: 'Yn ddilys tan',
      help: 'Os nad yw’r dystysgrif yn rhoi dyddiad gorffen, tair blynedd ar ôl ei dyfarnu.',
    },
    address: { label: 'Cyfeiriad gwe' },
  },
};
