import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { careersLeader, showPage } from '../testing/show-page.tsx';

const stranger = {
  viewer: { __typename: 'Viewer', demo: false, may: [], person: null, active: null, memberships: [] },
};

describe('the frame', () => {
  it('asks a stranger to sign in, and remembers the page', async () => {
    const router = showPage('/schools/school?x=1', { Viewer: () => stranger });
    expect(await screen.findByText(/Sign in first/)).toBeTruthy();
    expect(router.state.location.search).toBe('?return=%2Fschools%2Fschool%3Fx%3D1');
  });

  it('has the main pages of a school, and says whom one acts for', async () => {
    showPage('/help', { Viewer: () => careersLeader });
    expect(await screen.findByRole('link', { name: 'Benchmarks' })).toBeTruthy();
    expect(screen.getByText('Cy Marram, Marram School')).toBeTruthy();
  });

  it('moves the focus to the heading of the page that a link led to', async () => {
    showPage('/help', { Viewer: () => careersLeader });
    await userEvent.click(await screen.findByRole('link', { name: 'Cookies' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Cookies' });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Cookies – Waymark');
  });

  it('helps on when there is no such page', async () => {
    showPage('/nowhere', { Viewer: () => careersLeader });
    expect(await screen.findByRole('link', { name: 'Go to your home page' })).toBeTruthy();
  });

  it('says when nothing could be reached, and tries again', async () => {
    let reached = false;
    showPage('/help', { Viewer: () => (reached ? careersLeader : null) });
    const again = await screen.findByRole('button', { name: 'Try again' });
    reached = true;
    await userEvent.click(again);
    expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeTruthy();
  });
});
