import { describe, expect, it } from 'vitest';
import { displayEvidence } from '../explain/display-evidence.ts';
import { encounterLog } from '../testing/small-set.ts';
import { evidencePeriod, freshUntil, isFresh } from './freshness.ts';
import { parseEvidencePayload } from './parse-payload.ts';

const good = { employer: 'Nissan', on: '2025-11-03' };

describe('an evidence form', () => {
  it('keeps what was given, and nothing for what was left blank', () => {
    expect(parseEvidencePayload(encounterLog, { ...good, reached: null, website: ' ', years: [8, 7] })).toEqual({
      payload: { ...good, years: [7, 8] },
    });
  });

  it.each<[string, unknown, string, RegExp]>([
    ['what is needed', { on: '2025-11-03' }, 'employer', /Employer is needed/],
    ['a date that does not exist', { ...good, on: '2025-02-29' }, 'on', /is not a date that exists/],
    ['an unknown field', { ...good, status: 'met' }, 'status', /no field "status"/],
    [
      'a planted prototype',
      JSON.parse('{"employer":"A","on":"2025-11-03","__proto__":{}}'),
      '__proto__',
      /no field "__proto__"/,
    ],
    [
      'a script for a link',
      { ...good, website: 'javascript:alert(1)' },
      'website',
      /must be an address that begins with https/,
    ],
    ['a script behind a blank', { ...good, website: ' javascript:alert(1)' }, 'website', /must be an address/],
    ['a password in a link', { ...good, website: 'https://a:b@example.org/' }, 'website', /user name or password/],
    ['a number that is too large', { ...good, reached: 501 }, 'reached', /must be 500 or fewer \(you said 501\)/],
    ['text for a number', { ...good, reached: '12' }, 'reached', /written as a number/],
    ['an unknown choice', { ...good, mode: 'by-post' }, 'mode', /Choose one of in-person, online/],
    ['a year group twice', { ...good, years: [7, 7] }, 'years', /is there twice/],
    ['a year group that does not exist', { ...good, years: [15] }, 'years', /must be 14 or fewer/],
    ['over-long text', { ...good, employer: 'x'.repeat(201) }, 'employer', /200 characters or fewer/],
    ['a null character', { ...good, employer: 'a\0' }, 'employer', /cannot be stored/],
    ['no form at all', null, '', /must be an object/],
  ])('refuses %s', (_name, raw, path, message) => {
    const parsed = parseEvidencePayload(encounterLog, raw);
    expect('problems' in parsed && parsed.problems).toContainEqual({
      path,
      message: expect.stringMatching(message) as string,
    });
  });

  describe('a number that another may not exceed', () => {
    const people = { kind: 'number', required: false, min: 0, max: 500, unit: { en: 'people' } } as const;
    const type = {
      ...encounterLog,
      fields: [
        ...encounterLog.fields,
        { ...people, id: 'came', label: { en: 'Who came' }, atMost: 'invited' },
        { ...people, id: 'invited', label: { en: 'Who was invited' } },
      ],
    };

    it.each([
      { name: 'the whole', numbers: { came: 62, invited: 62 } },
      { name: 'a part', numbers: { came: 0, invited: 62 } },
      { name: 'a part of a whole that is not given', numbers: { came: 62 } },
      { name: 'a whole alone', numbers: { invited: 0 } },
    ])('may be $name', ({ numbers }) => {
      expect(parseEvidencePayload(type, { ...good, ...numbers })).toEqual({ payload: { ...good, ...numbers } });
    });

    it('is refused with both numbers named', () => {
      expect(parseEvidencePayload(type, { ...good, came: 64, invited: 62 })).toEqual({
        problems: [
          { path: 'came', message: 'Who came: this must be 62 or fewer, as “Who was invited” says (you said 64).' },
        ],
      });
    });
  });

  it('refuses an end before the start', () => {
    const [on] = encounterLog.fields.filter(({ id }) => id === 'on');
    if (on === undefined) throw new Error('the form has a date');
    const type = {
      ...encounterLog,
      fields: [...encounterLog.fields, { ...on, id: 'until' }],
      proves: { from: 'on', to: 'until' },
    };
    expect(parseEvidencePayload(type, { ...good, until: '2025-11-02' })).toEqual({
      problems: [
        { path: 'until', message: 'The end must be on or after the start, 2025-11-03 (you said 2025-11-02).' },
      ],
    });
  });

  it('is shown with its labels', () => {
    expect(displayEvidence(encounterLog, { ...good, reached: 1200, mode: 'online', years: [7, 8] }, 'en')).toEqual([
      { label: 'Employer', value: 'Nissan' },
      { label: 'Date', value: '3 November 2025' },
      { label: 'Pupils reached', value: '1,200 pupils' },
      { label: 'Mode', value: 'Online' },
      { label: 'Year groups', value: 'Year 7 and Year 8' },
    ]);
  });
});

describe('freshness', () => {
  const period = evidencePeriod(encounterLog, good) ?? { from: '', to: '' };

  it('proves the day of its one date', () => expect(period).toEqual({ from: '2025-11-03', to: '2025-11-03' }));

  it.each([
    { name: 'the day before', asOf: '2025-11-02', fresh: false },
    { name: 'the day itself', asOf: '2025-11-03', fresh: true },
    { name: 'the last day of the academic year', asOf: '2026-08-31', fresh: true },
    { name: 'the first day of the next', asOf: '2026-09-01', fresh: false },
  ])('on $name is $fresh', ({ asOf, fresh }) => expect(isFresh(encounterLog, period, asOf)).toBe(fresh));

  it.each([
    { freshness: { months: 12 }, until: '2026-11-03' },
    { freshness: 'academic-year', until: '2026-08-31' },
    { freshness: 'always', until: null },
  ] as const)('of $freshness ends on $until', ({ freshness, until }) =>
    expect(freshUntil({ freshness }, period)).toBe(until),
  );
});
