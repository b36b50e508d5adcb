import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { i18n } from '../words/catalogues.ts';
import { Checkboxes, Radios } from './choice-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FileUpload } from './file-upload.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { SaveState } from './save-state.tsx';
import { TextField } from './text-field.tsx';

const show = (part: ReactElement) => render(<I18nProvider i18n={i18n}>{part}</I18nProvider>);
const options = [
  { id: 'a', label: 'First' },
  { id: 'b', label: 'Second' },
];

describe('a text field', () => {
  it('is read out with its hint and its error', () => {
    show(<TextField id="name" label="Name" hint="As on the register" error="Enter a name" />);
    const field = screen.getByLabelText('Name');
    const read = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(read).toEqual(['As on the register', 'Error: Enter a name']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('an error summary', () => {
  it('takes the focus, and leads to the field', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    show(
      <>
        <ErrorSummary problems={[{ field: 'name', message: 'Enter a name' }]} />
        <TextField id="name" label="Name" />
      </>,
    );
    expect(document.activeElement?.className).toBe('govuk-error-summary');
    await userEvent.click(screen.getByRole('link', { name: 'Enter a name' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });
});

describe('choices', () => {
  it('of one have their legend, and the first has the id of the field', async () => {
    const choose = vi.fn();
    show(<Radios id="size" name="size" label="Which?" options={options} value={null} onChange={choose} />);
    expect(screen.getByRole('group', { name: 'Which?' })).toBeTruthy();
    expect(screen.getByLabelText('First').id).toBe('size');
    await userEvent.click(screen.getByLabelText('Second'));
    expect(choose).toHaveBeenCalledWith('b');
  });

  it('of several are kept in the order of the list', async () => {
    const choose = vi.fn();
    show(<Checkboxes id="all" label="Which?" options={options} chosen={['b']} onChange={choose} />);
    await userEvent.click(screen.getByLabelText('First'));
    expect(choose).toHaveBeenCalledWith(['a', 'b']);
  });
});

describe('a file field', () => {
  it('hands the file on and is free for the next', async () => {
    const choose = vi.fn();
    show(<FileUpload id="file" label="File" onChoose={choose} />);
    const file = new File(['x'], 'x.pdf');
    await userEvent.upload(screen.getByLabelText('File'), file);
    expect(choose).toHaveBeenCalledWith([file]);
    expect(screen.getByLabelText<HTMLInputElement>('File').value).toBe('');
  });
});

describe('an outcome', () => {
  it.each([
    ['ACHIEVED', 'Achieved'],
    ['IN_PROGRESS', 'In progress'],
    ['NOT_STARTED', 'Not started'],
    ['NOT_APPLICABLE', 'Not applicable'],
    ['UNSCORABLE', 'Cannot be scored'],
  ] as const)('%s is a word and a shape that is not read out', (outcome, word) => {
    const { container } = show(<OutcomeMark outcome={outcome} />);
    expect(container.textContent).toBe(word);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('svg')?.childElementCount).toBeGreaterThan(0);
  });
});

describe('the state of saving', () => {
  it.each([
    { status: 'saved' as const, words: 'Saved 17:04' },
    { status: 'saving' as const, words: 'Saving…' },
    {
      status: 'offline' as const,
      words: 'Not saved: you are offline. We keep it on this device and send it when you are back.',
    },
  ])('$status is told politely', ({ status, words }) => {
    show(<SaveState status={status} savedAt="2026-11-24T17:04:00Z" />);
    expect(screen.getByRole('status').textContent).toBe(words);
  });
});
