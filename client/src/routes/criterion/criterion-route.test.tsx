import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { careersLeader, showPage, type Answers } from '../../testing/show-page.tsx';

const ADDRESS = '/sets/edition/criteria/first/visits';

const finding = (sentence: string, outcome = 'UNANSWERED') => ({
  __typename: 'Finding',
  outcome,
  sentence,
  points: 0,
  possible: 1,
  steps: [],
});

const example = (count: number, sentence: string) => ({
  __typename: 'CriterionExample',
  answers: ['y1', 'y2'].map((item) => ({
    __typename: 'ExampleAnswer',
    item,
    value: { __typename: 'NumberAnswer', display: `${count} visits`, number: count },
  })),
  evidence: [],
  finding: finding(sentence, 'MET'),
});

const type = { __typename: 'EvidenceType', id: 'log', key: 'log', label: 'Log of visits' };

interface Shown {
  readonly scored?: boolean;
  readonly examples?: readonly object[];
}

function calculator({ scored = true, examples = [example(0, 'Not enough.'), example(3, 'Enough.')] }: Shown = {}) {
  return {
    criterion: {
      __typename: 'CriterionCalculator',
      edition: { __typename: 'Edition', id: 'edition', title: 'A set', label: '2030' },
      benchmark: { __typename: 'EditionBenchmark', id: 'b1', slot: '1', title: 'Visits' },
      criterion: {
        __typename: 'EditionCriterion',
        id: 'c1',
        key: 'first/visits',
        statement: 'People visit.',
        question: 'How many visits?',
        hint: null,
        provenance: 'PROPOSED',
        scored,
        rule: scored ? 'Met with three visits.' : null,
        weight: 2,
        changes: [],
        source: {
          __typename: 'Source',
          title: 'A publication',
          section: null,
          url: 'https://example.org',
          checkedOn: '2026-11-01',
          note: null,
        },
        ask: { __typename: 'Question', type: 'COUNT', min: 0, max: 9, unit: 'visits', options: [] },
      },
      rows: ['y1', 'y2'].map((key) => ({ __typename: 'CriterionRow', key, label: `Year ${key.slice(1)}` })),
      counts: scored ? [type] : [],
      examples,
    },
  };
}

/** Answers with what it was asked to try. */
const server = (shown: Shown = {}, tried: Answers['TryCriterion'] = echo): Answers => ({
  Viewer: () => careersLeader,
  Criterion: () => calculator(shown),
  TryCriterion: tried,
});

const echo: Answers['TryCriterion'] = ({ input }) => {
  const { answers, evidence } = input as { answers: readonly object[]; evidence: readonly object[] };
  const sentence = `Tried ${JSON.stringify(answers)} with ${JSON.stringify(evidence)}`;
  return { tryCriterion: { __typename: 'TriedCriterion', finding: finding(sentence), problems: [] } };
};

describe('the page of one criterion', () => {
  it('says what is asked, how it is scored and where it comes from', async () => {
    showPage(ADDRESS, server());
    expect(await screen.findByRole('heading', { level: 1, name: /People visit\./ })).toBeDefined();
    for (const words of ['How many visits?', 'Met with three visits.', 'Its points count 2 times.', /Year 1, Year 2/])
      expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByRole('link', { name: 'A publication (another site)' })).toBeDefined();
  });

  it('tries what is typed as soon as it can be an answer, and leaves out what cannot', async () => {
    showPage(ADDRESS, server());
    await userEvent.type(await screen.findByLabelText('Year 1'), '2');
    expect(await screen.findByText('Tried [{"item":"y1","value":{"number":2}}] with []')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Year 2'), '99');
    expect(screen.getByText('Year 2 must be 9 or fewer (you said 99)')).toBeDefined();
    expect(screen.getByText('Tried [{"item":"y1","value":{"number":2}}] with []')).toBeDefined();
  });

  it('takes an example over into the fields, and goes there', async () => {
    showPage(ADDRESS, server());
    const [, enough] = await screen.findAllByRole('button', { name: /^Try with this/ });
    if (enough) await userEvent.click(enough);
    expect(screen.getByLabelText('Year 2')).toHaveProperty('value', '3');
    expect(document.activeElement?.textContent).toBe('Try it yourself');
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(await screen.findByText('Tried [] with []')).toBeDefined();
  });

  it('counts evidence where the rule does, and refuses a number that cannot be', async () => {
    showPage(ADDRESS, server());
    const pieces = await screen.findByLabelText('Pieces of evidence in date: Log of visits');
    await userEvent.type(pieces, '2');
    expect(await screen.findByText('Tried [] with [{"type":"log","pieces":2}]')).toBeDefined();
    await userEvent.type(pieces, 'x');
    expect(screen.getByText('Enter a whole number from 0 to 100')).toBeDefined();
  });

  it('says why a row does not apply', async () => {
    showPage(ADDRESS, server());
    const [first] = await screen.findAllByRole('button', { name: /Does not apply/ });
    if (first) await userEvent.click(first);
    await userEvent.type(screen.getByLabelText('Why does Year 1 not apply?'), 'No');
    expect(await screen.findByText(/"notApplicable":"No"/)).toBeDefined();
  });

  it('has nothing to try when it is recorded only', async () => {
    showPage(ADDRESS, server({ scored: false, examples: [] }));
    expect(await screen.findByText('It is recorded and shown, and changes no result.')).toBeDefined();
    expect(screen.queryByText('Try it yourself')).toBeNull();
  });

  it('says so when its rule cannot be run, and when the server cannot be reached', async () => {
    showPage(
      ADDRESS,
      server({ examples: [] }, () => null),
    );
    expect(await screen.findByText('There are no examples, because its rule cannot be run now.')).toBeDefined();
    const section = screen.getByRole('region', { name: 'Try it yourself' });
    expect(await within(section).findByText('It could not be worked out just now.')).toBeDefined();
  });

  it('has no page for a criterion that is not there', async () => {
    showPage(ADDRESS, { Viewer: () => careersLeader, Criterion: () => ({ criterion: null }) });
    expect(await screen.findByText('We cannot find this page')).toBeDefined();
  });
});
