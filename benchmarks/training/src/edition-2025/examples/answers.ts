import { WHOLE, type Answer, type AnswerValue } from '@waymark/kit';

/** What a provider says everywhere: the best answers, or the worst. */
interface Mood {
  readonly band: string;
  readonly agreement: string;
  readonly howOften: string;
  readonly yes: boolean;
  readonly ticks: boolean;
}

/** The same answer to one criterion, for each of its rows. */
const each = (criterion: string, value: AnswerValue, items: readonly string[] = [WHOLE]): readonly Answer[] =>
  items.map((item) => ({ criterion, item, value }));

function throughout(mood: Mood): readonly Answer[] {
  const share: AnswerValue = { kind: 'band', band: mood.band };
  const yes: AnswerValue = { kind: 'yes-no', yes: mood.yes };
  const agree: AnswerValue = { kind: 'option', option: mood.agreement };
  const ticked = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: mood.ticks ? ids : [] });

  return [
    ...each('stable-programme/backed', ticked('governance', 'leadership', 'senior-management')),
    ...['careers-leader', 'parents-engaged'].flatMap((id) => each(`stable-programme/${id}`, yes)),
    ...each('stable-programme/designed', ticked('tailored', 'sequenced', 'outcomes', 'whole-plan')),
    ...each('stable-programme/published', ticked('learners', 'parents', 'staff', 'employers')),
    ...each('stable-programme/evaluated', { kind: 'option', option: mood.howOften }),
    ...each('stable-programme/feedback', ticked('learners', 'parents', 'staff', 'advisers', 'employers')),
    ...each('labour-market-information/learners-use', share, ['access', 'use']),
    ...each('labour-market-information/parents-supported', yes),
    ...each('needs-of-each-young-person/stereotypes-and-aspiration', agree, [
      'misconceptions',
      'role-models',
      'aspiration',
    ]),
    ...each('needs-of-each-young-person/barriers', agree, ['worries', 'tailored']),
    ...each('needs-of-each-young-person/records', share),
    ...['earlier-records', 'records-used', 'longer-term-destinations', 'alumni'].flatMap((id) =>
      each(`needs-of-each-young-person/${id}`, yes),
    ),
    ...each('needs-of-each-young-person/destinations-used', ticked('aspirations', 'intended', 'immediate')),
    ...each('curriculum-learning/subject-learning', share),
    ...each('curriculum-learning/staff-development', ticked('subject', 'support')),
    ...['every-year', 'in-curriculum-area'].flatMap((id) => each(`employer-encounters/${id}`, share)),
    ...each('workplace-experiences/in-the-programme', share),
    ...each('further-and-higher-education/next-steps', share, [
      'further-education',
      'higher-education',
      'training-provider',
    ]),
    ...each('personal-guidance/meeting', share),
    ...each('personal-guidance/scheduled', yes),
    ...each('personal-guidance/offer-known', ticked('learners', 'parents', 'stakeholders', 'website')),
    ...each('personal-guidance/working-together', agree),
  ];
}

/** Everything that is scored, answered as well as can be. */
export const allBest = throughout({
  band: 'all',
  agreement: 'strongly-agree',
  howOften: 'every-term',
  yes: true,
  ticks: true,
});

/** Everything that is scored, answered as badly as can be. */
export const allWorst = throughout({
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
