import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { showRoute } from '../testing/show-route.tsx';

// What leads to a field also scrolls there, which no test's page can.
beforeAll(() => void (Element.prototype.scrollIntoView = vi.fn()));

const who = {
  viewer: {
    __typename: 'Viewer',
    may: ['MANAGE_PEOPLE'],
    active: {
      __typename: 'Membership',
      id: 'm0',
      organisation: { __typename: 'Organisation', id: 'o1', name: 'The Partner', kind: 'PARTNER', managerCount: 2 },
    },
  },
};
const noMembers = {
  memberships: {
    __typename: 'MembershipConnection',
    totalCount: 0,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    edges: [],
  },
};
const page = { OwnOrganisation: () => who, Members: () => noMembers };
const refused = {
  addMember: {
    __typename: 'AddMemberPayload',
    membership: null,
    problems: [
      { __typename: 'Problem', code: 'already-member', path: 'email', message: 'They have this role already.' },
      { __typename: 'Problem', code: 'too-long', path: 'name', message: 'The name is too long.' },
    ],
  },
};
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label, {}, { timeout: 10_000 });
const fill = async (name: string, email: string) => {
  await userEvent.type(await field('Name'), name);
  await userEvent.type(await field('E-mail address'), email);
  await userEvent.click(screen.getByRole('button', { name: 'Add person' }));
};

describe('a form that is refused keeps what was typed and leads to what is wrong', () => {
  it('before anything is sent', async () => {
    let sent = 0;
    showRoute('/people', { ...page, AddMember: () => ({ sent: (sent += 1) }) });
    await fill("Siân O'Hara", ' ');
    expect(document.activeElement?.className).toBe('govuk-error-summary');
    expect((await field('Name')).value).toBe("Siân O'Hara");
    expect((await field('E-mail address')).getAttribute('aria-invalid')).toBe('true');
    expect(sent).toBe(0);
  });

  it('by the server, for each of its fields', async () => {
    showRoute('/people', { ...page, AddMember: () => refused });
    await fill("Siân O'Hara", 'sian@example.org');
    await userEvent.click(await screen.findByRole('link', { name: 'They have this role already.' }));
    expect(document.activeElement).toBe(await field('E-mail address'));
    expect(screen.getByRole('link', { name: 'The name is too long.' })).toBeDefined();
    expect((await field('Name')).value).toBe("Siân O'Hara");
    expect((await field('E-mail address')).value).toBe('sian@example.org');
  });
});
