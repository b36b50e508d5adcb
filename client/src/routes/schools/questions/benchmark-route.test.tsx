import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Subject } from 'rxjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { careersLeader, showPage, type Answers } from '../../../testing/show-page.tsx';

const ADDRESS = '/schools/school/assessments/a1/benchmarks/first';
const standing = (percent: number) => ({
  __typename: 'AssessmentBenchmark',
  id: 'b1',
  outcome: 'IN_PROGRESS',
  percent,
  explanation: `${percent}% so far.`,
  progress: { __typename: 'Progress', answered: 1, items: 2 },
});
const finding = (sentence: string) => ({
  __typename: 'Finding',
  outcome: 'UNANSWERED',
  sentence,
  points: 0,
  possible: 1,
  steps: [],
});
const answer = (yes: boolean, revision: number, author = 'Cy Marram') => ({
  __typename: 'Answer',
  author,
  notApplicable: null,
  revision,
  savedAt: '2026-11-24T17:04:00Z',
  value: { __typename: 'YesNoAnswer', display: yes ? 'Yes' : 'No', yes },
});
const criterion = (mine: object | null, previous: object | null = null, suggestion: object | null = null) => ({
  __typename: 'AssessmentCriterion',
  id: 'c1',
  key: 'set:first/named',
  statement: 'Somebody leads.',
  question: 'Does somebody lead?',
  hint: null,
  rule: 'Met when the answer is yes.',
  scored: true,
  provenance: 'PROPOSED',
  changes: [],
  source: {
    __typename: 'Source',
    title: 'A publication',
    section: null,
    url: null,
    checkedOn: '2026-11-01',
    note: null,
  },
  ask: { __typename: 'Question', type: 'YES_NO', min: null, max: null, unit: null, options: [] },
  items: [{ __typename: 'AssessmentItem', id: 'i1', key: 'it', label: null, answer: mine, previous, suggestion }],
  evidenceTypes: [],
  evidence: [],
  finding: finding('Not answered yet.'),
});
interface Page {
  readonly previous?: object;
  readonly suggestion?: object;
  readonly readOnlyReason?: string;
}
const page = (mine: object | null, { previous, suggestion, readOnlyReason }: Page = {}): Answers => ({
  Viewer: () => careersLeader,
  Benchmark: () => ({
    node: {
      __typename: 'Assessment',
      id: 'a1',
      readOnlyReason: readOnlyReason ?? null,
      edition: { __typename: 'Edition', id: 'edition' },
      round: { __typename: 'Round', id: 'r1', name: 'Autumn' },
      institution: { __typename: 'Institution', id: 'school', name: 'Marram School', viewerMay: ['ANSWER'] },
      benchmarks: [{ __typename: 'AssessmentBenchmark', id: 'b1', slot: 'first', title: 'Leading' }],
      benchmark: {
        ...standing(0),
        slot: 'first',
        title: 'Leading',
        summary: 'Who leads.',
        criteria: [criterion(mine, previous, suggestion)],
      },
    },
  }),
});
const saved = (more: object) => ({
  saveAnswer: {
    __typename: 'SaveAnswerPayload',
    assessment: null,
    benchmark: null,
    criterion: null,
    item: null,
    conflict: null,
    problems: [],
    ...more,
  },
});

describe('the questions of a benchmark', () => {
  beforeEach(() => localStorage.clear());

  it('saves an answer after a moment, and shows what it comes to', async () => {
    const sent: unknown[] = [];
    showPage(ADDRESS, {
      ...page(null),
      SaveAnswer: ({ input }) => {
        sent.push(input);
        const item = { __typename: 'AssessmentItem', id: 'i1', answer: answer(true, 1) };
        const scored = {
          __typename: 'AssessmentCriterion',
          id: 'c1',
          finding: { ...finding('Met: it is there.'), outcome: 'MET' },
        };
        return saved({ item, criterion: scored, benchmark: standing(50) });
      },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
    expect(await screen.findByText('Saved 17:04', {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.getByText('Met: it is there.')).toBeTruthy();
    expect(screen.getByText('50% so far.')).toBeTruthy();
    expect(sent).toMatchObject([
      { criterion: 'set:first/named', item: 'it', expectedRevision: 0, value: { yes: true } },
    ]);
  });

  it('says that an answer is kept here while the server is away', async () => {
    showPage(ADDRESS, { ...page(null), SaveAnswer: () => null });
    await userEvent.click(await screen.findByRole('radio', { name: 'No' }));
    expect(await screen.findByText(/Not saved: you are offline/, {}, { timeout: 3000 })).toBeTruthy();
    expect(localStorage).toHaveLength(1);
  });

  it('shows both answers when somebody else was first, and sends mine again when I keep it', async () => {
    const revisions: unknown[] = [];
    showPage(ADDRESS, {
      ...page(answer(true, 1)),
      SaveAnswer: ({ input }) => {
        revisions.push((input as { expectedRevision: number }).expectedRevision);
        if (revisions.length === 1) return saved({ conflict: answer(true, 2, 'Sam Gorse') });
        return saved({ item: { __typename: 'AssessmentItem', id: 'i1', answer: answer(false, 3) } });
      },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'No' }));
    expect(
      await screen.findByText('Sam Gorse changed this answer while you were working', {}, { timeout: 3000 }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(revisions).toEqual([1, 2]));
    expect(await screen.findByText('Saved 17:04')).toBeTruthy();
  });

  it('uses last time’s answer by one click', async () => {
    showPage(ADDRESS, { ...page(null, { previous: answer(true, 4) }), SaveAnswer: () => null });
    await userEvent.click(await screen.findByRole('button', { name: 'Use last time’s answer' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  describe('what was answered under the set before', () => {
    const suggestion = (value: object | null) => ({
      __typename: 'Suggestion',
      notApplicable: null,
      reason: 'Check that it still holds.',
      notes: ['Families count now.'],
      earlier: [{ __typename: 'EarlierAnswer', question: 'Did somebody lead?', label: null, display: 'Yes' }],
      value,
    });

    it('becomes the answer by one click, with the reason beside it', async () => {
      const sent: unknown[] = [];
      showPage(ADDRESS, {
        ...page(null, { suggestion: suggestion({ __typename: 'YesNoAnswer', display: 'Yes', yes: true }) }),
        SaveAnswer: ({ input }) => {
          sent.push(input);
          return saved({});
        },
      });
      expect(await screen.findByText('Did somebody lead? Yes')).toBeTruthy();
      expect(screen.getByText('Check that it still holds. Families count now.')).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: 'Use this answer' }));
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
      await waitFor(() => expect(sent).toMatchObject([{ value: { yes: true }, expectedRevision: 0 }]), {
        timeout: 3000,
      });
    });

    it('is only shown where it says nothing sure', async () => {
      showPage(ADDRESS, page(null, { suggestion: suggestion(null) }));
      expect(await screen.findByText('Did somebody lead? Yes')).toBeTruthy();
      expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    });
  });

  it('shows the answers without fields to those who cannot change them, and says why', async () => {
    showPage(ADDRESS, page(answer(true, 1), { readOnlyReason: 'The round has closed.' }));
    expect(await screen.findByText('The round has closed.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText('Yes')).toBeTruthy();
  });

  describe('while somebody else answers too', () => {
    const told = (yours: boolean) => ({ changed: { __typename: 'Change', type: 'answer.saved', yours } });
    const radio = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });

    /** The page, with an answer that others can change and say so. */
    async function shared(save: Answers[string]) {
      let present: object | null = null;
      const changes = new Subject<object>();
      const now = () => (page(present)['Benchmark'] ?? (() => null))({});
      showPage(ADDRESS, { ...page(null), Benchmark: now, SaveAnswer: save, Changed: () => changes });
      await radio('Yes');
      return {
        tell: (theirs: object, yours = false) => {
          present = theirs;
          changes.next(told(yours));
        },
        save: (mine: object) => (present = mine),
      };
    }

    it('shows their answer as it is saved, and says so', async () => {
      const { tell } = await shared(() => null);
      tell(answer(true, 1, 'Sam Gorse'));
      await waitFor(async () => expect((await radio('Yes')).checked).toBe(true), { timeout: 3000 });
      expect(screen.getByText('Somebody else changed an answer. This page shows it now.')).toBeTruthy();
    });

    it('shows theirs in the place of mine that was saved before, and sends the next one upon theirs', async () => {
      const revisions: unknown[] = [];
      const page = await shared(({ input }) => {
        revisions.push((input as { expectedRevision: number }).expectedRevision);
        const mine = answer(false, revisions.length === 1 ? 1 : 3);
        page.save(mine);
        return saved({ item: { __typename: 'AssessmentItem', id: 'i1', answer: mine } });
      });
      await userEvent.click(await radio('No'));
      expect(await screen.findByText('Saved 17:04', {}, { timeout: 3000 })).toBeTruthy();
      page.tell(answer(true, 2, 'Sam Gorse'));
      await waitFor(async () => expect((await radio('Yes')).checked).toBe(true), { timeout: 3000 });
      await userEvent.click(await radio('No'));
      await waitFor(() => expect(revisions).toEqual([0, 2]), { timeout: 3000 });
    });

    it('keeps what is typed and not saved yet, upon the answer that was seen', async () => {
      const revisions: unknown[] = [];
      const { tell } = await shared(({ input }) => {
        revisions.push((input as { expectedRevision: number }).expectedRevision);
        return null;
      });
      await userEvent.click(await radio('No'));
      tell(answer(true, 1, 'Sam Gorse'));
      await screen.findByText('Somebody else changed an answer. This page shows it now.', {}, { timeout: 3000 });
      expect((await radio('No')).checked).toBe(true);
      await waitFor(() => expect(revisions).toEqual([0]), { timeout: 3000 });
    });
  });
});
