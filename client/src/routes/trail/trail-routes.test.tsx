import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { careersLeader, showPage, type Answers } from '../../testing/show-page.tsx';

const entry = (sequence: number, sentence: string, name: string | null = 'Sam Reed') => ({
  __typename: 'TrailEvent',
  sequence,
  type: 'answer.saved',
  at: '2026-10-01T11:00:00Z',
  hash: 'ab',
  kind: 'ANSWERS',
  sentence,
  subject: 'assessment',
  actor: name && { __typename: 'TrailActor', id: 'who', name },
});
const trailOf = (entries: readonly object[], endCursor: string | null = null) => ({
  __typename: 'TrailConnection',
  totalCount: entries.length,
  pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  edges: entries.map((node) => ({ __typename: 'TrailEdge', node })),
});
const school = (trail: object | null) => ({
  institution: {
    __typename: 'Institution',
    id: 'school',
    name: 'Marram School',
    trailActors: [{ __typename: 'TrailActor', id: 'who', name: 'Sam Reed' }],
    trail,
  },
});
const administrator = {
  viewer: {
    ...careersLeader.viewer,
    may: ['READ_TRAIL'],
    active: {
      ...careersLeader.viewer.active,
      role: 'REGION_ADMINISTRATOR',
      organisation: { __typename: 'Organisation', id: 'o', name: 'The Region', kind: 'REGION', institution: null },
    },
  },
};
const show = (answers: Answers, address = '/schools/school/audit') =>
  showPage(address, { Viewer: () => careersLeader, ...answers });

/** The first page of an area waits for its code. */
const COLD = { timeout: 5_000 };

describe('the activity of a school', () => {
  it('says when, what and who, with the way to the thing', async () => {
    show({ SchoolTrail: () => school(trailOf([entry(2, 'Saved an answer.'), entry(1, 'Began.', null)])) });
    const rows = within(await screen.findByRole('table', { name: '2 entries' }, COLD)).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'WhenWhat was doneWhoNo.',
      '1 Oct 2026, 12:00Saved an answer. OpenSam Reed2',
      '1 Oct 2026, 12:00Began. OpenWaymark itself1',
    ]);
    expect(screen.getByRole('link', { name: 'Open: Saved an answer.' })).toHaveProperty(
      'pathname',
      '/schools/school/assessments/assessment',
    );
    // What a school's managers read, the region has checked.
    expect(screen.queryByRole('button', { name: 'Check the trail' })).toBeNull();
  });

  it('asks for what is chosen, and says when nothing matches', async () => {
    const asked: unknown[] = [];
    const router = show({
      SchoolTrail: ({ filter }) => {
        asked.push(filter);
        return school(trailOf([]));
      },
    });
    expect(await screen.findByText(/Nothing has been done here yet/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Kind of activity'), 'People and roles');
    await userEvent.selectOptions(screen.getByLabelText('Who'), 'Sam Reed');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(await screen.findByText(/Nothing matches/)).toBeTruthy();
    expect(router.state.location.search).toContain('kind=PEOPLE&who=who');
    expect(asked.at(-1)).toEqual({ kinds: ['PEOPLE'], actor: 'who' });
  });

  it('says at its field that the days end before they begin', async () => {
    show({ SchoolTrail: () => school(trailOf([])) }, '/schools/school/audit?from=2026-10-02&to=2026-10-01');
    expect(await screen.findByText('Choose a day that is not before 2 October 2026.')).toBeTruthy();
  });

  it('saves all pages as CSV, with what would be a formula made harmless', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob), revokeObjectURL: () => 0 }),
    );
    show({
      SchoolTrail: ({ after, first }) => {
        if (first !== 100) return school(trailOf([entry(2, 'Saved an answer.')], 'more'));
        return school(after === 'more' ? trailOf([entry(1, 'B.', '=1+1')]) : trailOf([entry(2, 'A.')], 'more'));
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Download these entries as CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect((await saved[0]?.text())?.replace('\uFEFF', '')).toBe(
      'No.,When,What was done,Who,Type,Hash\r\n2,2026-10-01T11:00:00Z,A.,Sam Reed,answer.saved,ab\r\n' +
        "1,2026-10-01T11:00:00Z,B.,'=1+1,answer.saved,ab\r\n",
    );
  });

  it('is not for everybody', async () => {
    show({ SchoolTrail: () => school(null) });
    expect(await screen.findByRole('heading', { name: 'You cannot see this page' })).toBeTruthy();
  });
});

describe('checking the trail of the region', () => {
  const checked = (check: object) => ({
    Viewer: () => administrator,
    OwnTrail: () => ({
      viewer: {
        __typename: 'Viewer',
        active: {
          __typename: 'Membership',
          id: 'membership',
          organisation: {
            __typename: 'Organisation',
            id: 'o',
            name: 'The Region',
            trailActors: [],
            trail: trailOf([entry(1, 'Made a programme.')]),
          },
        },
      },
    }),
    CheckOwnTrail: () => ({
      viewer: {
        __typename: 'Viewer',
        active: {
          __typename: 'Membership',
          id: 'membership',
          organisation: { __typename: 'Organisation', id: 'o', trailCheck: { __typename: 'TrailCheck', ...check } },
        },
      },
    }),
  });
  const start = async (check: object) => {
    show(checked(check), '/audit');
    await userEvent.click(await screen.findByRole('button', { name: 'Check the trail' }));
  };

  it('says how much was checked when all is well', async () => {
    await start({ events: 12, results: 3, faultCount: 0, faults: [] });
    expect(
      await screen.findByText('Nothing was tampered with. 12 entries were checked, and 3 frozen results.'),
    ).toBeTruthy();
  });

  it('says what is not as written, and that there was nothing to check', async () => {
    const faults = [{ __typename: 'TrailFault', sequence: 4, message: 'This event was removed.' }];
    await start({ events: 12, results: 0, faultCount: 1, faults });
    expect(await screen.findByText(/1 entry or result is not as written, of 12 entries checked/)).toBeTruthy();
    expect(screen.getByText('Entry 4: This event was removed.')).toBeTruthy();
  });

  it('does not call nothing well', async () => {
    await start({ events: 0, results: 0, faultCount: 0, faults: [] });
    expect(await screen.findByText('There is nothing to check yet: no entry was written.')).toBeTruthy();
  });
});
