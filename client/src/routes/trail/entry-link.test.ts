import { expect, it } from 'vitest';
import { entryLink } from './entry-link.ts';

it.each([
  { type: 'answer.saved', subject: 'a1', school: 's1', to: '/schools/s1/assessments/a1' },
  { type: 'assessment.submitted', subject: 'a1', school: 's1', to: '/schools/s1/assessments/a1' },
  { type: 'evidence.added', subject: 'e1', school: 's1', to: '/schools/s1/evidence' },
  { type: 'grant.created', subject: null, school: 's1', to: '/schools/s1/sharing' },
  { type: 'member.added', subject: null, school: 's1', to: '/schools/s1/people' },
  { type: 'member.added', subject: null, school: null, to: '/people' },
  { type: 'programme.created', subject: 'p1', school: null, to: '/programmes/p1' },
  { type: 'profile.changed', subject: 'p2', school: null, to: '/adapt/p2' },
  { type: 'module.resumed', subject: null, school: null, to: '/modules' },
  { type: 'password.set', subject: null, school: 's1', to: null },
  { type: 'constructor.called', subject: 'x', school: null, to: null },
])('$type of school $school leads to $to', ({ type, subject, school, to }) => {
  expect(entryLink({ type, subject }, school)).toBe(to);
});
