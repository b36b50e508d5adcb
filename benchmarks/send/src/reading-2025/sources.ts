import type { Source } from '@waymark/kit';

const CHECKED = '2026-11-24';

/** How the national self-evaluation lets a setting choose the learners that it answers for. */
export const cohortRule = (note: string): Source => ({
  title: 'Help centre of the national self-evaluation: which learners to include',
  section: 'SEND; the chosen learners',
  url: 'https://cec-compass.zendesk.com/hc/en-gb/articles/12469141438748',
  checkedOn: CHECKED,
  note,
});

/** Why a text reads as it does. Each says how sure it is. */
export const WHY = {
  sameEight:
    'The publishers decided against a set of its own: the same eight, interpreted by professionals, with the education, health and care plan where there is one (careersandenterprise.co.uk/news/interpreting-gatsby-benchmarks-students-send).',
  chosen:
    'The careers leader agrees with colleagues which learners the benchmarks suit, and answers for them (the help centre of the national self-evaluation).',
  localOffer:
    'Information may reach a learner directly or indirectly, and the Local Offer belongs to it (read on the page of a special school, millwater.devon.sch.uk).',
  annualReviews:
    'Annual reviews from Year 9 are moments for guidance (read on a page of a regional careers hub, solihullforsuccess.com/SEND-Life-Ready/SEND-Benchmark-8).',
  background: 'From background knowledge: no public page was read for it. A region may word it otherwise.',
} as const;
