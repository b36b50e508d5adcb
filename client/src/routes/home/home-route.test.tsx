import { Observable } from '@apollo/client';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { careersLeader, showPage } from '../../testing/show-page.tsx';

const round = {
  __typename: 'Round',
  id: 'round',
  name: 'Autumn',
  state: 'OPEN',
  opensOn: '2026-09-01',
  closesOn: '2026-12-18',
};
const assessment = {
  __typename: 'Assessment',
  id: 'assessment',
  state: 'DRAFT',
  submittedAt: null,
  headline: { __typename: 'Headline', achieved: 1, applicable: 8, display: '1 of 8' },
  progress: { __typename: 'Progress', answered: 3, items: 9 },
  benchmarks: [],
};
const home = {
  viewer: {
    __typename: 'Viewer',
    active: {
      __typename: 'Membership',
      id: 'membership',
      organisation: {
        __typename: 'Organisation',
        id: 'organisation',
        institution: {
          __typename: 'Institution',
          id: 'school',
          name: 'Marram School',
          viewerMay: ['ANSWER'],
          enrolments: [
            {
              __typename: 'Enrolment',
              id: 'enrolment',
              programme: { __typename: 'Programme', id: 'programme', name: 'North programme' },
              rounds: [{ __typename: 'EnrolmentRound', round, assessment }],
            },
          ],
        },
      },
    },
  },
};

it('asks what is to be done while it is not known yet who asks, and asks once', async () => {
  let known: () => void = () => undefined;
  const asked: string[] = [];
  showPage('/home', {
    Viewer: () =>
      new Observable<object>((observer) => {
        known = () => {
          observer.next(careersLeader);
          observer.complete();
        };
      }),
    Home: () => {
      asked.push('Home');
      return home;
    },
  });
  await expect.poll(() => asked).toEqual(['Home']);
  known();
  expect(await screen.findByRole('link', { name: 'Continue' })).toBeTruthy();
  expect(screen.getByText(/^Autumn of the North programme is open until/)).toBeTruthy();
  expect(asked).toEqual(['Home']);
});
