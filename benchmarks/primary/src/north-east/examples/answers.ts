import { WHOLE, yearGroupKey, type Answer, type AnswerValue } from '@waymark/kit';

/** What a school says everywhere: the best answers, or the worst. */
interface Mood {
  readonly band: string;
  readonly option: string;
  readonly yes: boolean;
  readonly ticks: boolean;
  /** ISO date of the last review. */
  readonly reviewed: string;
}

const BEST: Mood = { band: 'all', option: 'strongly-agree', yes: true, ticks: true, reviewed: '2025-07-10' };
const WORST: Mood = { band: 'none', option: 'strongly-disagree', yes: false, ticks: false, reviewed: '2019-07-10' };

/** The same answer to one criterion, for each of its rows. */
const each = (criterion: string, value: AnswerValue, items: readonly string[] = [WHOLE]): readonly Answer[] =>
  items.map((item) => ({ criterion, item, value }));

/**
 * Answers to everything that a school with these year groups is asked.
 *
 * @param years year groups on roll; -1 nursery, 0 reception
 */
function throughout(years: readonly number[], mood: Mood): readonly Answer[] {
  const share: AnswerValue = { kind: 'band', band: mood.band };
  const yes: AnswerValue = { kind: 'yes-no', yes: mood.yes };
  const agree: AnswerValue = { kind: 'option', option: mood.option };
  const ticked = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: mood.ticks ? ids : [] });
  const yearGroups = years.filter((year) => year >= 0 && year <= 6).map(yearGroupKey);
  const stagesOnRoll = [
    years.some((year) => year <= 0) && 'early-years',
    years.some((year) => [1, 2].includes(year)) && 'ks1',
    years.some((year) => year >= 3) && 'ks2',
  ].filter((stage) => stage !== false);
  const infantsAndJuniors = stagesOnRoll.filter((stage) => stage !== 'early-years');
  const juniors = stagesOnRoll.filter((stage) => stage === 'ks2');
  const sides = ['before', 'after'];

  return [
    ...['written-programme', 'careers-lead', 'senior-backing', 'time-and-money'].flatMap((id) =>
      each(`careers-and-personal-development/${id}`, yes),
    ),
    ...each('careers-and-personal-development/builds-up', yes, stagesOnRoll),
    ...each('careers-and-personal-development/published', ticked('families', 'staff', 'governors', 'partners')),
    ...each('careers-and-personal-development/last-review', { kind: 'date', date: mood.reviewed }),
    ...each(
      'careers-and-personal-development/whose-views',
      ticked('children', 'parents', 'staff', 'governors', 'partners'),
    ),
    ...each('labour-market-information/children-meet-jobs', share, infantsAndJuniors),
    ...['families-informed', 'staff-know'].flatMap((id) => each(`labour-market-information/${id}`, yes)),
    ...['stereotypes', 'role-models', 'adapted'].flatMap((id) => each(`needs-of-each-pupil/${id}`, agree)),
    ...['who-took-part', 'handed-on'].flatMap((id) => each(`needs-of-each-pupil/${id}`, yes)),
    ...each('needs-of-each-pupil/ambitions', yes, infantsAndJuniors),
    ...each('curriculum-learning/every-year-group', share, yearGroups),
    ...each('curriculum-learning/core-subjects', share, ['english', 'maths', 'science', 'computing']),
    ...each('curriculum-learning/stem-experience', share, juniors),
    ...each('curriculum-learning/staff-development', yes),
    ...each('employer-encounters/every-child', share, yearGroups),
    ...each('employer-encounters/range-of-people', agree),
    ...each('employer-encounters/prepared', agree, sides),
    ...(years.includes(2) ? each('workplace-experiences/in-key-stage-1', share) : []),
    ...each('personal-guidance/yearly-conversation', share, stagesOnRoll),
    ...(years.includes(6) ? inYear6(share, agree, sides) : []),
  ];
}

function inYear6(share: AnswerValue, agree: AnswerValue, sides: readonly string[]): readonly Answer[] {
  return [
    ...each('workplace-experiences/by-the-end-of-key-stage-2', share),
    ...each('workplace-experiences/prepared', agree, sides),
    ...each('further-and-higher-education/knows-routes', share, [
      'secondary-school',
      'college',
      'university',
      'apprenticeship',
    ]),
    ...each('further-and-higher-education/meets-somebody', share),
    ...each('personal-guidance/moving-on', share),
  ];
}

/** Everything answered as well as can be. */
export const allBest = (years: readonly number[]): readonly Answer[] => throughout(years, BEST);

/** Everything answered as badly as can be. */
export const allWorst = (years: readonly number[]): readonly Answer[] => throughout(years, WORST);

/** The same answers, but with these in place of those to the same items. */
export const but = (answers: readonly Answer[], ...changed: readonly Answer[]): readonly Answer[] => [
  ...without(answers, ...changed),
  ...changed,
];

/** The same answers, but with nothing said of these items. */
export const without = (
  answers: readonly Answer[],
  ...items: readonly Pick<Answer, 'criterion' | 'item'>[]
): readonly Answer[] =>
  answers.filter(({ criterion, item }) => !items.some((gone) => gone.criterion === criterion && gone.item === item));
