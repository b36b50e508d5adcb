import { keyStages, yearGroups } from '@waymark/kit';

/** Each year group on roll from 11 years of age: "every year" of the benchmarks. */
export const everyYearGroup = yearGroups({ from: 7, to: 13 });

/** Each key stage that has a year group on roll. A 14 to 19 college has no key stage 3, a middle school has nothing else. */
export const everyKeyStage = keyStages('ks3', 'ks4', 'ks5');
