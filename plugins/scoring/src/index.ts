import { defineModule } from '@waymark/kit';
import { agreesAtLeast } from './rules/agrees-at-least.ts';
import { countAchieved } from './rules/count-achieved.ts';
import { countReaches } from './rules/count-reaches.ts';
import { everyItemReaches } from './rules/every-item-reaches.ts';
import { evidenceReaches } from './rules/evidence-reaches.ts';
import { happensAtLeast } from './rules/happens-at-least.ts';
import { isYes } from './rules/is-yes.ts';
import { pointsShared } from './rules/points-shared.ts';
import { ticksAll } from './rules/ticks-all.ts';
import { ticksAtLeast } from './rules/ticks-at-least.ts';
import { withinMonths } from './rules/within-months.ts';

export { agreementScale } from './scales/agreement.ts';
export { bands2018 } from './scales/bands-2018.ts';
export { bands2025 } from './scales/bands-2025.ts';
export { howOften } from './scales/how-often.ts';
export {
  agreesAtLeast,
  countAchieved,
  countReaches,
  everyItemReaches,
  evidenceReaches,
  happensAtLeast,
  isYes,
  pointsShared,
  ticksAll,
  ticksAtLeast,
  withinMonths,
};

/** The scoring rules that ship with Waymark. */
export const module = defineModule({
  id: 'scoring',
  version: '1.0.0',
  languages: ['en', 'cy'],
  rules: [
    agreesAtLeast,
    countAchieved,
    countReaches,
    everyItemReaches,
    evidenceReaches,
    happensAtLeast,
    isYes,
    pointsShared,
    ticksAll,
    ticksAtLeast,
    withinMonths,
  ],
});
