import { WHOLE, type Answer, type AnswerValue } from '@waymark/kit';

/** What a school says everywhere: the best answers, or the worst. */
interface Mood {
  readonly band: string;
  readonly agreement: string;
  readonly howOften: string;
  readonly yes: boolean;
  readonly ticks: boolean;
}

const YEARS = [7, 8, 9, 10, 11, 12, 13].map((year) => `year-${year}`);

/** The same answer to one criterion, for each of its rows. Rows that a school has not are ignored. */
const each = (criterion: string, value: AnswerValue, items: readonly string[] = [WHOLE]): readonly Answer[] =>
  items.map((item) => ({ criterion, item, value }));

function throughout(mood: Mood): readonly Answer[] {
  const share: AnswerValue = { kind: 'band', band: mood.band };
  const yes: AnswerValue = { kind: 'yes-no', yes: mood.yes };
  const agree: AnswerValue = { kind: 'option', option: mood.agreement };
  const ticked = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: mood.ticks ? ids : [] });

  return [
    ...each('stable-programme/backed', ticked('governors', 'head', 'senior-leaders')),
    ...['careers-leader', 'parents-engaged'].flatMap((id) => each(`stable-programme/${id}`, yes)),
    ...each('stable-programme/designed', ticked('tailored', 'sequenced', 'outcomes', 'development-plan')),
    ...each('stable-programme/published', ticked('pupils', 'parents', 'staff', 'employers')),
    ...each('stable-programme/evaluated', { kind: 'option', option: mood.howOften }),
    ...each(
      'stable-programme/feedback',
      ticked('pupils', 'parents', 'teachers', 'support-staff', 'advisers', 'employers'),
    ),
    ...each('labour-market-information/pupils-use', share, ['ks3', 'ks4', 'ks5']),
    ...each('labour-market-information/parents-supported', ticked('encouraged', 'supported')),
    ...each('labour-market-information/staff-informed', agree),
    ...each('labour-market-information/send-information', yes),
    ...each('needs-of-each-young-person/stereotypes-and-aspiration', agree, [
      'misconceptions',
      'role-models',
      'aspiration',
    ]),
    ...each('needs-of-each-young-person/barriers', agree),
    ...each('needs-of-each-young-person/tailored', ticked('vulnerable', 'disadvantaged', 'send', 'absent')),
    ...each('needs-of-each-young-person/records', share),
    ...['earlier-records', 'records-used', 'longer-term-destinations', 'alumni'].flatMap((id) =>
      each(`needs-of-each-young-person/${id}`, yes),
    ),
    ...each('needs-of-each-young-person/destinations-used', ticked('aspirations', 'intended', 'immediate')),
    ...each('curriculum-learning/every-subject', share, YEARS),
    ...each('curriculum-learning/staff-development', ticked('teachers', 'support-staff')),
    ...each('employer-encounters/every-year', share, YEARS),
    ...each('employer-encounters/marks', agree, ['purpose', 'outcomes', 'two-way', 'reflection']),
    ...each('employer-encounters/variety', ticked('sizes', 'sectors', 'self-employed', 'labour-market')),
    ...['by-sixteen', 'by-eighteen'].flatMap((id) => each(`workplace-experiences/${id}`, share)),
    ...each('workplace-experiences/marks', agree, [
      'purpose',
      'outcomes',
      'two-way',
      'range-of-people',
      'task',
      'feedback',
      'reflection',
    ]),
    ...each('further-and-higher-education/by-sixteen', share, [
      'sixth-forms',
      'colleges',
      'universities',
      'training-providers',
    ]),
    ...each('further-and-higher-education/higher-education-visits', share),
    ...each('further-and-higher-education/marks', agree, [
      'purpose',
      'outcomes',
      'two-way',
      'qualifications',
      'learning',
      'reflection',
    ]),
    ...each('personal-guidance/by-sixteen', share),
    ...each('personal-guidance/by-eighteen', share, ['offered', 'held']),
    ...each('personal-guidance/timetabled', yes),
    ...each('personal-guidance/offer-known', ticked('pupils', 'parents', 'website')),
    ...each('personal-guidance/working-together', agree),
  ];
}

/** Everything that is scored, answered as well as can be. */
export const allBest: readonly Answer[] = throughout({
  band: 'all',
  agreement: 'strongly-agree',
  howOften: 'every-term',
  yes: true,
  ticks: true,
});

/** Everything that is scored, answered as badly as can be. */
export const allWorst: readonly Answer[] = throughout({
  band: 'none',
  agreement: 'strongly-disagree',
  howOften: 'never',
  yes: false,
  ticks: false,
});

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
