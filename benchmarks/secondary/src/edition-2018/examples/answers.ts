import type { Answer, AnswerValue } from '@waymark/kit';
import { each } from '../../answers.ts';

/** What a school says everywhere: the best answers, or the worst. */
interface Mood {
  readonly band: string;
  readonly yes: boolean;
}

function throughout(mood: Mood): readonly Answer[] {
  const share: AnswerValue = { kind: 'band', band: mood.band };
  const yes: AnswerValue = { kind: 'yes-no', yes: mood.yes };
  const ticked = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: mood.yes ? ids : [] });

  return [
    ...each('stable-programme/backed', ticked('governors', 'senior-leaders')),
    ...each('stable-programme/structured', ticked('written', 'resources', 'monitored', 'strategic')),
    ...['careers-leader', 'on-website', 'evaluated'].flatMap((id) => each(`stable-programme/${id}`, yes)),
    ...['published', 'feedback'].flatMap((id) =>
      each(`stable-programme/${id}`, ticked('pupils', 'parents', 'teachers', 'employers')),
    ),
    ...each('labour-market-information/pupils-use', share),
    ...each('labour-market-information/parents-encouraged', yes),
    ...each('needs-of-each-young-person/stereotypes-and-aspiration', ticked('stereotypes', 'aspiration')),
    ...each('needs-of-each-young-person/records', ticked('every-pupil', 'advice', 'decisions')),
    ...each('needs-of-each-young-person/destinations-kept', ticked('first-year', 'second-year', 'third-year')),
    ...['records-access', 'destinations-accurate', 'destinations-used'].flatMap((id) =>
      each(`needs-of-each-young-person/${id}`, yes),
    ),
    ...each('curriculum-learning/four-subjects', share, ['english', 'maths', 'science', 'pshe']),
    ...each('employer-encounters/every-year', share),
    ...['workplace-experiences', 'personal-guidance'].flatMap((id) => [
      ...each(`${id}/by-sixteen`, share),
      ...each(`${id}/by-eighteen`, share),
    ]),
    ...each('further-and-higher-education/by-sixteen', share, [
      'sixth-forms',
      'colleges',
      'training-providers',
      'universities',
      'apprenticeships',
    ]),
    ...each('further-and-higher-education/higher-education-visits', share),
  ];
}

/** Everything that is scored, answered as well as can be. */
export const allBest = throughout({ band: 'all', yes: true });

/** Everything that is scored, answered as badly as can be. */
export const allWorst = throughout({ band: 'none', yes: false });
