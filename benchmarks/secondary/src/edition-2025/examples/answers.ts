import type { Answer, AnswerValue } from '@waymark/kit';
import { each } from '../../answers.ts';

/** What a school says everywhere: the best answers, or the worst. */
interface Mood {
  readonly band: string;
  readonly agreement: string;
  readonly howOften: string;
  readonly yes: boolean;
  readonly ticks: boolean;
}

const YEARS = [7, 8, 9, 10, 11, 12, 13].map((year) => `year-${year}`);

const share = ({ band }: Mood): AnswerValue => ({ kind: 'band', band });
const yes = (mood: Mood): AnswerValue => ({ kind: 'yes-no', yes: mood.yes });
const agree = ({ agreement }: Mood): AnswerValue => ({ kind: 'option', option: agreement });
const ticked = ({ ticks }: Mood, ...ids: readonly string[]): AnswerValue => ({
  kind: 'ticked',
  ticked: ticks ? ids : [],
});

const aboutTheProgramme = (mood: Mood): readonly Answer[] => [
  ...each('stable-programme/backed', ticked(mood, 'governors', 'head', 'senior-leaders')),
  ...each('stable-programme/careers-leader', yes(mood)),
  ...each('stable-programme/designed', ticked(mood, 'tailored', 'sequenced', 'outcomes', 'development-plan')),
  ...each('stable-programme/parents-engaged', yes(mood)),
  ...each('stable-programme/published', ticked(mood, 'pupils', 'parents', 'staff', 'employers')),
  ...each('stable-programme/evaluated', { kind: 'option', option: mood.howOften }),
  ...each(
    'stable-programme/feedback',
    ticked(mood, 'pupils', 'parents', 'teachers', 'support-staff', 'advisers', 'employers'),
  ),
  ...each('labour-market-information/pupils-use', share(mood), ['ks3', 'ks4', 'ks5']),
  ...each('labour-market-information/parents-supported', ticked(mood, 'encouraged', 'supported')),
  ...each('labour-market-information/staff-informed', agree(mood)),
  ...each('labour-market-information/send-information', yes(mood)),
  ...each('curriculum-learning/every-subject', share(mood), YEARS),
  ...each('curriculum-learning/staff-development', ticked(mood, 'teachers', 'support-staff')),
];

const aboutEachPupil = (mood: Mood): readonly Answer[] => [
  ...each('needs-of-each-young-person/stereotypes-and-aspiration', agree(mood), [
    'misconceptions',
    'role-models',
    'aspiration',
  ]),
  ...each('needs-of-each-young-person/barriers', agree(mood)),
  ...each('needs-of-each-young-person/tailored', ticked(mood, 'vulnerable', 'disadvantaged', 'send', 'absent')),
  ...each('needs-of-each-young-person/records', share(mood)),
  ...each('needs-of-each-young-person/earlier-records', yes(mood)),
  ...each('needs-of-each-young-person/records-used', yes(mood)),
  ...each('needs-of-each-young-person/destinations-used', ticked(mood, 'aspirations', 'intended', 'immediate')),
  ...each('needs-of-each-young-person/longer-term-destinations', yes(mood)),
  ...each('needs-of-each-young-person/alumni', yes(mood)),
  ...each('personal-guidance/by-sixteen', share(mood)),
  ...each('personal-guidance/by-eighteen', share(mood), ['offered', 'held']),
  ...each('personal-guidance/timetabled', yes(mood)),
  ...each('personal-guidance/offer-known', ticked(mood, 'pupils', 'parents', 'website')),
  ...each('personal-guidance/working-together', agree(mood)),
];

const EVERY_MARK = ['purpose', 'outcomes', 'two-way', 'reflection'];

const aboutEncounters = (mood: Mood): readonly Answer[] => [
  ...each('employer-encounters/every-year', share(mood), YEARS),
  ...each('employer-encounters/marks', agree(mood), EVERY_MARK),
  ...each('employer-encounters/variety', ticked(mood, 'sizes', 'sectors', 'self-employed', 'labour-market')),
  ...each('workplace-experiences/by-sixteen', share(mood)),
  ...each('workplace-experiences/by-eighteen', share(mood)),
  ...each('workplace-experiences/marks', agree(mood), [...EVERY_MARK, 'range-of-people', 'task', 'feedback']),
  ...each('further-and-higher-education/by-sixteen', share(mood), [
    'sixth-forms',
    'colleges',
    'universities',
    'training-providers',
  ]),
  ...each('further-and-higher-education/higher-education-visits', share(mood)),
  ...each('further-and-higher-education/marks', agree(mood), [...EVERY_MARK, 'qualifications', 'learning']),
];

const throughout = (mood: Mood): readonly Answer[] => [
  ...aboutTheProgramme(mood),
  ...aboutEachPupil(mood),
  ...aboutEncounters(mood),
];

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
