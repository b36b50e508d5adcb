import type { Answer, AnswerValue } from '@waymark/kit';
import { each } from '../../answers.ts';

/** What a college says everywhere: the best answers, or the worst. */
interface Mood {
  readonly band: string;
  readonly howOften: string;
  readonly yes: boolean;
}

/** @param years rows of the years of study */
function throughout(years: readonly string[], mood: Mood): readonly Answer[] {
  const share: AnswerValue = { kind: 'band', band: mood.band };
  const yes: AnswerValue = { kind: 'yes-no', yes: mood.yes };
  const ticked = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: mood.yes ? ids : [] });
  const everybody = ticked('learners', 'parents', 'staff', 'governors', 'employers');

  return [
    ...['backed', 'careers-leader'].flatMap((id) => each(`stable-programme/${id}`, yes)),
    ...['published', 'feedback'].flatMap((id) => each(`stable-programme/${id}`, everybody)),
    ...each('stable-programme/evaluated', { kind: 'option', option: mood.howOften }),
    ...each('labour-market-information/learners-use', share, ['access', 'use']),
    ...each('labour-market-information/parents-encouraged', yes),
    ...each('needs-of-each-young-person/stereotypes-and-aspiration', ticked('stereotypes', 'aspiration')),
    ...each('needs-of-each-young-person/records', share),
    ...['records-access', 'earlier-records', 'destinations-kept', 'destinations-used'].flatMap((id) =>
      each(`needs-of-each-young-person/${id}`, yes),
    ),
    ...each('curriculum-learning/subject-learning', share),
    ...['every-year', 'in-curriculum-area'].flatMap((id) => each(`employer-encounters/${id}`, share, years)),
    ...each('employer-encounters/part-time-work', yes),
    ...each('workplace-experiences/in-the-programme', share),
    ...each('further-and-higher-education/next-steps', share, [
      'further-education',
      'higher-education',
      'training-provider',
    ]),
    ...each('personal-guidance/meeting', share),
    ...each('personal-guidance/adviser-available', yes),
  ];
}

const THREE_YEARS = ['first-year', 'second-year', 'third-year'];

/** Everything that is scored, answered as well as can be. @param years rows of the years of study */
export const allBest = (years: readonly string[] = THREE_YEARS): readonly Answer[] =>
  throughout(years, { band: 'all', howOften: 'every-term', yes: true });

/** Everything that is scored, answered as badly as can be. */
export const allWorst = (): readonly Answer[] =>
  throughout(THREE_YEARS, { band: 'none', howOften: 'never', yes: false });
