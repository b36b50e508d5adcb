import { isFresh, parseEvidencePayload, evidencePeriod, type EvidencePayload, type EvidenceType } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import {
  curriculumPlan,
  destinationsData,
  employerEncounter,
  externalAward,
  guidanceMeetings,
  heldElsewhere,
  meetingMinutes,
  module,
  policyDocument,
  providerEncounter,
  survey,
  trainingRecord,
  webPage,
  workplaceVisit,
} from './index.ts';

const encounter = { employer: 'Invented Bakery', date: '2026-01-15', mode: 'mixed', reached: 28 };
const goodMarks = { purposeShared: true, outcomesFit: true, twoWay: true, reflection: true };
const visit = { host: 'Invented Works', from: '2026-01-12', kind: 'visit', mode: 'in-person', reached: 30 };
const provider = {
  provider: 'Invented College',
  date: '2026-01-15',
  providerType: 'college',
  mode: 'in-person',
  reached: 90,
};
const meetings = { title: 'Year 11', from: '2025-09-01', to: '2026-01-15', held: 80, eligible: 100 };

describe('facts that scoring sees', () => {
  it.each<[string, EvidenceType, EvidencePayload, unknown]>([
    [
      'an encounter with nothing said of its marks is neither meaningful nor not',
      employerEncounter,
      encounter,
      { mode: 'mixed', reached: 28, marks: 0, inSubject: false },
    ],
    [
      'an encounter with all four marks is meaningful',
      employerEncounter,
      { ...encounter, ...goodMarks },
      { mode: 'mixed', reached: 28, marks: 4, meaningful: true, inSubject: false },
    ],
    [
      'three marks and silence leave it open',
      employerEncounter,
      { ...encounter, purposeShared: true, outcomesFit: true, twoWay: true },
      { mode: 'mixed', reached: 28, marks: 3, inSubject: false },
    ],
    [
      'one mark missing is not meaningful',
      employerEncounter,
      { ...encounter, ...goodMarks, twoWay: false },
      { mode: 'mixed', reached: 28, marks: 3, meaningful: false, inSubject: false },
    ],
    [
      'an encounter of a subject says so',
      employerEncounter,
      { ...encounter, eligible: 30, prepared: false, subject: 'Science' },
      { mode: 'mixed', reached: 28, eligible: 30, prepared: false, marks: 0, inSubject: true },
    ],
    [
      'nobody came is zero, not absent',
      employerEncounter,
      { ...encounter, reached: 0 },
      { mode: 'mixed', reached: 0, marks: 0, inSubject: false },
    ],
    [
      'an experience of a workplace has seven marks',
      workplaceVisit,
      { ...visit, ...goodMarks, rangeOfPeople: true, task: true, feedback: true, days: 5 },
      { kind: 'visit', mode: 'in-person', days: 5, reached: 30, marks: 7, meaningful: true },
    ],
    [
      'the four marks of an encounter are not enough for a workplace',
      workplaceVisit,
      { ...visit, ...goodMarks },
      { kind: 'visit', mode: 'in-person', reached: 30, marks: 4 },
    ],
    [
      'a provider that covered two things of four',
      providerEncounter,
      {
        ...provider,
        providerAccess: true,
        minutes: 50,
        toldCareers: true,
        toldTraining: true,
        questionsAnswered: false,
      },
      { providerType: 'college', mode: 'in-person', providerAccess: true, minutes: 50, reached: 90, contentCovered: 2 },
    ],
    [
      'an adviser at level 6',
      guidanceMeetings,
      { ...meetings, qualification: 'level-6' },
      { held: 80, eligible: 100, qualification: 'level-6', level6: true },
    ],
    [
      'an adviser at level 4 is not at level 6',
      guidanceMeetings,
      { ...meetings, qualification: 'level-4-supervised', offered: 100 },
      { held: 80, eligible: 100, offered: 100, qualification: 'level-4-supervised', level6: false },
    ],
    [
      'a published strategy',
      policyDocument,
      {
        title: 'Strategy',
        kind: 'strategy',
        approved: '2025-10-01',
        approvedBy: 'governors',
        address: 'https://example.org/careers',
      },
      { kind: 'strategy', approvedBy: 'governors', published: true },
    ],
    [
      'a web page for two audiences',
      webPage,
      { address: 'https://example.org/', checked: '2026-01-01', audiences: ['parents', 'pupils'] },
      { audiences: 2 },
    ],
    [
      'a survey',
      survey,
      { title: 'Parents', date: '2025-06-01', audience: 'parents', responses: 61 },
      { audience: 'parents', responses: 61 },
    ],
    [
      'training of teachers',
      trainingRecord,
      { title: 'Local jobs', kind: 'session', held: '2025-09-03', audience: 'teachers', attended: 12, eligible: 14 },
      { kind: 'session', audience: 'teachers', attended: 12, eligible: 14 },
    ],
    [
      'a curriculum map of three years',
      curriculumPlan,
      { title: 'Map', date: '2025-09-01', kind: 'map', yearGroups: [1, 2, 0] },
      { kind: 'map', yearGroups: 3 },
    ],
    [
      'destinations after one year',
      destinationsData,
      { title: 'Leavers', collected: '2025-10-31', kind: 'sustained', yearsAfter: 1, known: 58, leavers: 60 },
      { kind: 'sustained', yearsAfter: 1, known: 58, leavers: 60 },
    ],
    [
      'minutes of governors',
      meetingMinutes,
      { title: 'Autumn meeting', date: '2025-11-20', body: 'governors' },
      { body: 'governors' },
    ],
    [
      'an award',
      externalAward,
      { award: 'Invented Mark', body: 'Invented Body', awarded: '2024-01-01', expires: '2027-01-01' },
      { published: false },
    ],
    [
      'what is held elsewhere tells scoring nothing',
      heldElsewhere,
      { title: 'Log', date: '2025-11-01', where: 'Office' },
      {},
    ],
  ])('%s', (_name, type, payload, facts) => {
    const read = parseEvidencePayload(type, payload);
    expect(read).toHaveProperty('payload');
    expect(type.facts('payload' in read ? read.payload : {})).toEqual(facts);
  });
});

describe('how long it counts', () => {
  const period = (type: EvidenceType, payload: EvidencePayload) =>
    evidencePeriod(type, payload) ?? { from: '', to: '' };

  it.each<[string, EvidenceType, EvidencePayload, string, boolean]>([
    ['an encounter on the last day of its academic year', employerEncounter, encounter, '2026-08-31', true],
    ['an encounter in the next academic year', employerEncounter, encounter, '2026-09-01', false],
    ['a policy twelve months on', policyDocument, { approved: '2025-01-31' }, '2026-01-31', true],
    ['a policy a day later', policyDocument, { approved: '2025-01-31' }, '2026-02-01', false],
    ['an evaluation three years on', survey, { date: '2023-01-31' }, '2026-01-31', true],
    [
      'a workplace two years after its last day',
      workplaceVisit,
      { from: '2024-01-01', to: '2024-01-31' },
      '2026-01-31',
      true,
    ],
    [
      'an award before it runs out',
      externalAward,
      { awarded: '2023-01-01', expires: '2026-01-01' },
      '2026-02-01',
      true,
    ],
    [
      'an award long after it ran out',
      externalAward,
      { awarded: '2023-01-01', expires: '2026-01-01' },
      '2026-02-02',
      false,
    ],
    ['a visit that is still to come', workplaceVisit, { from: '2026-03-01' }, '2026-01-31', false],
  ])('%s', (_name, type, payload, asOf, fresh) => {
    expect(isFresh(type, period(type, payload), asOf)).toBe(fresh);
  });
});

it('warns against pupils’ names wherever a register could be attached', () => {
  expect(module.evidenceTypes.filter(({ sensitivity }) => sensitivity === 'plain').map(({ id }) => id)).toEqual([
    'curriculum-plan',
    'external-award',
    'policy-document',
    'web-page',
  ]);
});
