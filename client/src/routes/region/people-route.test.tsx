import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { showRoute } from './testing/show-route.tsx';

// The page's code comes when it is opened; a test would wait for it.
beforeAll(() => import('./people-route.tsx'));

const organisationOf = (kind: string, managerCount = 2) => ({
  __typename: 'Organisation',
  id: 'o1',
  name: 'The Body',
  kind,
  managerCount,
});

const viewerWho = (may: readonly string[], kind: string, managerCount?: number) => ({
  viewer: {
    __typename: 'Viewer',
    may,
    active: { __typename: 'Membership', id: 'm0', organisation: organisationOf(kind, managerCount) },
  },
});

const member = (changes: object = {}) => ({
  __typename: 'Membership',
  id: 'm1',
  role: 'CAREERS_LEADER',
  state: 'ACTIVE',
  invitedAt: null,
  endedAt: null,
  viewerMay: [],
  person: { __typename: 'Person', id: 'p1', name: 'Pat Colleague', email: 'pat@example.org' },
  organisation: { __typename: 'Organisation', id: 'o2', name: 'Alder School', kind: 'INSTITUTION' },
  ...changes,
});

const listOf = (...members: readonly object[]) => ({
  memberships: {
    __typename: 'MembershipConnection',
    totalCount: members.length,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    edges: members.map((node) => ({ __typename: 'MembershipEdge', node })),
  },
});

const nobodyWaits = {
  joinRequests: { __typename: 'JoinRequestConnection', totalCount: 0, edges: [] },
};

describe('the people page', () => {
  it('lists everybody who acts for a partner, with their state', async () => {
    showRoute('/people', {
      OwnOrganisation: () => viewerWho([], 'PARTNER'),
      Members: ({ filter }) =>
        (filter as { states?: readonly string[] }).states ? listOf() : listOf(member({ state: 'INVITED' })),
    });
    expect(await screen.findByText('Pat Colleague')).toBeDefined();
    expect(screen.getByText('Invited')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add person' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Change/ })).toBeNull();
  });

  it('searches everybody for the region, as the address says', async () => {
    const asked: unknown[] = [];
    showRoute('/people?q=pat&kind=INSTITUTION&state=ENDED&role=NONSENSE', {
      OwnOrganisation: () => viewerWho(['MANAGE_PEOPLE'], 'REGION'),
      JoinRequests: () => nobodyWaits,
      Members: ({ filter }) => {
        asked.push(filter);
        return listOf(member({ state: 'ENDED', viewerMay: ['RESTORE'] }));
      },
    });
    expect(await screen.findByText('Careers leader, Alder School')).toBeDefined();
    expect(asked[0]).toEqual({ text: 'pat', kinds: ['INSTITUTION'], states: ['ENDED'] });
    expect(screen.getByRole('radio', { name: 'Facilitator' })).toBeDefined();
    expect(screen.queryByRole('radio', { name: 'Governor' })).toBeNull();
  });

  it('asks once more before a role ends, and shows why it could not', async () => {
    const sent: unknown[] = [];
    showRoute('/people', {
      OwnOrganisation: () => viewerWho(['MANAGE_PEOPLE'], 'REGION'),
      JoinRequests: () => nobodyWaits,
      Members: () => listOf(member({ viewerMay: ['CHANGE_ROLE', 'END'] })),
      EndMembership: ({ input }) => {
        sent.push(input);
        return {
          outcome: {
            __typename: 'MembershipPayload',
            membership: null,
            problems: [{ __typename: 'Problem', code: 'last-manager', message: 'Nobody else manages it.', path: '' }],
          },
        };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /Change.*Pat Colleague/ }));
    await userEvent.click(screen.getByRole('button', { name: 'End this role' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, end it now' }));
    expect(await screen.findByText('Nobody else manages it.')).toBeDefined();
    expect(sent).toEqual([{ membershipId: 'm1' }]);
  });

  it.each([
    { count: 0, words: /Nobody who has signed in manages/ },
    { count: 1, words: /Only one person who has signed in manages/ },
  ])('urges a second person where $count manage', async ({ count, words }) => {
    showRoute('/people', {
      OwnOrganisation: () => viewerWho(['MANAGE_PEOPLE'], 'PARTNER', count),
      Members: () => listOf(),
    });
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.getByText(/Add a second person from your organisation/)).toBeDefined();
  });

  it('shows who asks to join, with what their address says of them, and what they wrote as text', async () => {
    const request = {
      __typename: 'JoinRequest',
      id: 'j1',
      name: 'Wren Ashdown',
      email: 'wren@example.org',
      role: 'GOVERNOR',
      note: '<b>I govern</b>',
      askedAt: '2026-10-01T11:00:00Z',
      addressHint: 'FREE_MAIL',
      institution: { __typename: 'Institution', id: 'i1', name: 'Alder School', town: 'Ashby' },
    };
    const decided: unknown[] = [];
    showRoute('/people', {
      OwnOrganisation: () => viewerWho(['MANAGE_PEOPLE'], 'REGION'),
      Members: () => listOf(),
      JoinRequests: () => ({
        joinRequests: {
          __typename: 'JoinRequestConnection',
          totalCount: 1,
          edges: [{ __typename: 'JoinRequestEdge', node: request }],
        },
      }),
      ApproveJoinRequest: ({ input }) => {
        decided.push(input);
        return {
          approveJoinRequest: {
            __typename: 'JoinDecisionPayload',
            request: { __typename: 'JoinRequest', id: 'j1' },
            problems: [],
          },
        };
      },
    });
    const row = within(await screen.findByRole('region', { name: '1 person asks to join' }));
    expect(row.getByText('Free e-mail service')).toBeDefined();
    expect(row.getByText('<b>I govern</b>')).toBeDefined();
    await userEvent.click(row.getByRole('button', { name: /Decide/ }));
    await userEvent.click(row.getByRole('radio', { name: 'Contributor' }));
    await userEvent.click(row.getByRole('button', { name: 'Let them join' }));
    expect(await screen.findByText(/Wren Ashdown may join as Contributor/)).toBeDefined();
    expect(decided).toEqual([{ requestId: 'j1', role: 'CONTRIBUTOR' }]);
  });
});
