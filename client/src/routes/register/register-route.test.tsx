import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../testing/show-page.tsx';

const stranger = {
  viewer: { __typename: 'Viewer', demo: false, may: [], person: null, active: null, memberships: [] },
};

const SCHOOLS = [
  { name: 'Alder School', town: 'Ashby', number: '900001' },
  { name: 'Alder Grange', town: null, number: '900002' },
];

/** A server that answers each address; everything sent is kept. */
function serve(answers: Readonly<Record<string, { readonly status: number; readonly body: object }>>) {
  const sent: (readonly [string, unknown])[] = [];
  vi.stubGlobal('fetch', (address: string, { body }: { readonly body?: string }) => {
    sent.push([address, body === undefined ? null : JSON.parse(body)]);
    const { status, body: said } = answers[address.split('?')[0] ?? ''] ?? { status: 500, body: {} };
    return Promise.resolve(new Response(JSON.stringify(said), { status }));
  });
  return sent;
}
afterEach(() => vi.unstubAllGlobals());

async function find(text: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Find your school or college'), `${text}{Enter}`);
}

describe('asking to join', () => {
  it('finds the school, sends what was typed, and says the same whoever has the address', async () => {
    const sent = serve({
      '/auth/register/schools': { status: 200, body: { schools: SCHOOLS, more: false } },
      '/auth/register': { status: 202, body: {} },
    });
    showPage('/register', { Viewer: () => stranger });
    await find('alder');
    await userEvent.click(await screen.findByRole('radio', { name: 'Alder School' }));
    await userEvent.type(screen.getByLabelText('Your name'), 'Wren Ashdown');
    await userEvent.type(screen.getByLabelText('Your work e-mail address'), 'wren@alder.example');
    await userEvent.click(screen.getByRole('radio', { name: 'Governor' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
    expect(await screen.findByText(/We have sent a message to wren@alder.example/)).toBeDefined();
    expect(sent[1]).toEqual([
      '/auth/register',
      { school: '900001', name: 'Wren Ashdown', email: 'wren@alder.example', role: 'governor', note: '' },
    ]);
  });

  it('says what is missing, keeps what was typed, and sends nothing', async () => {
    const sent = serve({ '/auth/register/schools': { status: 200, body: { schools: SCHOOLS, more: true } } });
    showPage('/register', { Viewer: () => stranger });
    await find('alder');
    await userEvent.type(await screen.findByLabelText('Your name'), 'Wren');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Choose your school or college');
    expect(summary.textContent).toContain('Enter your e-mail address');
    expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Wren');
    expect(screen.getByText(/There are more than are shown/)).toBeDefined();
    expect(sent).toHaveLength(1);
  });

  it.each([
    {
      name: 'what the server finds wrong',
      status: 400,
      body: { problems: [{ path: 'email', message: 'No address.' }] },
    },
    { name: 'that it was tried too often', status: 429, body: { error: { code: 'X', message: 'No address.' } } },
  ])('shows $name', async ({ status, body }) => {
    serve({
      '/auth/register/schools': { status: 200, body: { schools: SCHOOLS.slice(0, 1), more: false } },
      '/auth/register': { status, body },
    });
    showPage('/register', { Viewer: () => stranger });
    await find('alder');
    await userEvent.type(await screen.findByLabelText('Your name'), 'Wren');
    await userEvent.type(screen.getByLabelText('Your work e-mail address'), 'wren');
    await userEvent.click(screen.getByRole('radio', { name: 'Governor' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
    expect((await screen.findByRole('alert')).textContent).toContain('No address.');
  });

  it('wants three characters to search, and says when nothing is found', async () => {
    const sent = serve({ '/auth/register/schools': { status: 200, body: { schools: [], more: false } } });
    showPage('/register', { Viewer: () => stranger });
    await find('al');
    expect((await screen.findByRole('alert')).textContent).toContain('three characters');
    expect(sent).toEqual([]);
    await find('xyz');
    expect(await screen.findByText(/No school or college was found/)).toBeDefined();
  });
});
