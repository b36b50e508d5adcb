import { expect, it } from 'vitest';
import { exitWithoutLook, verdict, type Accepted } from './audit.ts';
import { NOT_LOOKED } from './gates.ts';

const TODAY = '2026-11-26';
const hole = (severity: string, id = 'GHSA-aaaa') => ({
  url: `https://github.com/advisories/${id}`,
  title: 'Lets anybody in',
  severity,
});
const report = (...via: readonly (string | ReturnType<typeof hole>)[]): string =>
  JSON.stringify({ vulnerabilities: { door: { via }, house: { via: ['door'] } } });
const accepted = (changes: Partial<Accepted> = {}): Accepted => ({
  advisory: 'GHSA-aaaa',
  reason: 'the door is never opened',
  until: '2027-01-01',
  ...changes,
});

it('no hole is no fault', () => {
  expect(verdict('{"vulnerabilities":{}}', [], TODAY)).toEqual([]);
});

it.each(['high', 'critical'])('finds a hole that is %s, once', (severity) => {
  expect(verdict(report(hole(severity)), [], TODAY)).toEqual([
    `door: Lets anybody in (${severity}), https://github.com/advisories/GHSA-aaaa`,
  ]);
});

it.each(['low', 'moderate'])('leaves a hole that is %s to the next update', (severity) => {
  expect(verdict(report(hole(severity)), [], TODAY)).toEqual([]);
});

it('lets pass what was accepted, and only that', () => {
  expect(verdict(report(hole('high')), [accepted()], TODAY)).toEqual([]);
  expect(verdict(report(hole('high'), hole('high', 'GHSA-bbbb')), [accepted()], TODAY)).toHaveLength(1);
});

it('has what was accepted looked at again, and taken out when it is gone', () => {
  expect(verdict(report(hole('high')), [accepted({ until: '2026-11-25' })], TODAY)).toEqual([
    'GHSA-aaaa was accepted until 2026-11-25: look at it again',
  ]);
  expect(verdict('{"vulnerabilities":{}}', [accepted()], TODAY)).toEqual([
    'GHSA-aaaa is accepted, and no package has it any more: take it out',
  ]);
});

it.each([
  { name: 'an error of the registry', output: '{"message":"405 Method Not Allowed","statusCode":405}' },
  { name: 'nothing', output: '' },
  { name: 'half an answer', output: '{"vulnerabilities":{' },
  { name: 'a page of a proxy', output: '<html>' },
])('does not take $name for good news', ({ output }) => {
  expect(verdict(output, [], TODAY)).toBeNull();
});

it('says so when nobody looked, which only a release must not be', () => {
  expect(exitWithoutLook(false)).toBe(NOT_LOOKED);
  expect(exitWithoutLook(true)).toBe(1);
});
