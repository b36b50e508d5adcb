import type { en } from './en.ts';

export const cy: typeof en = {
  title: 'Meincnodau gyrfaoedd cynradd',
  label: 'Cynllun peilot y Gogledd-ddwyrain',
  summary:
    'Yr wyth meincnod ar gyfer ysgolion cynradd fel y’u treialwyd yng Ngogledd-ddwyrain Lloegr rhwng 2019 a 2021, wedi’u haddasu yno o’r fframwaith cenedlaethol ar gyfer ysgolion uwchradd. Y rhanbarth biau’r teitlau a’r penawdau, yn ein geiriau ni; ein cynnig ni yw’r hyn a ofynnir o dan bob un, ac mae’n aros am gadarnhad gan y corff rhanbarthol.',
  params: {
    achievedBand: {
      label: 'Cyfran y plant sy’n cyfrif fel pob plentyn',
      hint: 'Nid oes neb wedi’i phennu ar gyfer ysgolion cynradd. 76% yw’r trothwy a ddefnyddiwyd gyda’r fframwaith yr addaswyd y cynllun peilot ohono.',
    },
    agreementNeeded: { label: 'Y cytundeb sy’n cyfrif' },
  },
};
