import { describe, expect, it } from 'vitest';
import { readOne } from './testing/register-file.ts';

const URN = 'A URN has six digits and nothing else, like 108320.';
const UKPRN = 'A UKPRN has eight digits, the first of them 1, and nothing else, like 10013279.';
const DATE = 'It has to be a date on the calendar, written day-month-year like 01-09-2017.';
const AGE = 'It has to be a whole number from 0 to 99, written in digits alone.';
const HEADS = 'It has to be a whole number from 0 to 100,000, written in digits alone.';
const PERCENT = 'It has to be a percentage from 0 to 100 without the sign, like 12.5.';

describe('a value that costs its row', () => {
  it.each([
    { column: 'URN', value: '12345', reason: URN },
    { column: 'URN', value: '1234567', reason: URN },
    { column: 'URN', value: '012345', reason: URN },
    { column: 'URN', value: '100001.0', reason: URN },
    { column: 'URN', value: '١٢٣٤٥٦', reason: URN },
    {
      column: 'URN',
      value: '',
      reason: 'The row has neither a URN nor a UKPRN, so it is not clear which institution it is. Add one of them.',
    },
    { column: 'UKPRN', value: '1001327', reason: UKPRN },
    { column: 'UKPRN', value: '20013279', reason: UKPRN },
    { column: 'UKPRN', value: '1.0E+07', reason: UKPRN },
    { column: 'EstablishmentName', value: '', reason: 'The row has no name. Add the name of the institution.' },
    {
      column: 'EstablishmentName',
      value: 'x'.repeat(301),
      reason: 'The name has 301 characters and may have 300. Shorten it.',
    },
    {
      column: 'EstablishmentStatus (name)',
      value: '',
      reason: 'It has to be one of: Open; Closed; Open, but proposed to close; Proposed to open.',
    },
    {
      column: 'EstablishmentStatus (name)',
      value: 'Ajar',
      reason: 'It has to be one of: Open; Closed; Open, but proposed to close; Proposed to open.',
    },
    {
      column: 'PhaseOfEducation (name)',
      value: 'Tertiary',
      reason:
        'It has to be one of: Not applicable; Nursery; Primary; Middle deemed primary; Secondary; Middle deemed secondary; 16 plus; All-through.',
    },
    { column: 'OpenDate', value: '31-02-2017', reason: DATE },
    { column: 'OpenDate', value: '29-02-2023', reason: DATE },
    { column: 'OpenDate', value: '09/13/2017', reason: DATE },
    { column: 'OpenDate', value: '1-9-17', reason: DATE },
    { column: 'OpenDate', value: '01-09-0190', reason: DATE },
    { column: 'OpenDate', value: '01-09/2017', reason: DATE },
    { column: 'CloseDate', value: 'soon', reason: DATE },
    { column: 'StatutoryLowAge', value: '-1', reason: AGE },
    { column: 'StatutoryHighAge', value: '100', reason: AGE },
    { column: 'StatutoryHighAge', value: '11.5', reason: AGE },
    { column: 'NumberOfPupils', value: '312.5', reason: HEADS },
    { column: 'NumberOfPupils', value: '1,000', reason: HEADS },
    { column: 'NumberOfPupils', value: '1e3', reason: HEADS },
    { column: 'NumberOfPupils', value: '100001', reason: HEADS },
    { column: 'NumberOfPupils', value: 'NaN', reason: HEADS },
    { column: 'PercentageFSM', value: '100.0000001', reason: PERCENT },
    { column: 'PercentageFSM', value: '100.1', reason: PERCENT },
    { column: 'PercentageFSM', value: '12,5', reason: PERCENT },
    { column: 'PercentageFSM', value: '12%', reason: PERCENT },
    {
      column: 'SchoolWebsite',
      value: 'JavaScript:alert(1)',
      reason: 'It has to be the address of a website, like www.example.sch.uk.',
    },
  ])('$column "$value"', async ({ column, value, reason }) => {
    const shown = value.length > 80 ? `${value.slice(0, 79)}…` : value || null;
    expect(await readOne({ [column]: value })).toMatchObject({
      kind: 'rejected',
      line: 2,
      column,
      value: shown,
      reason,
    });
  });

  it('is one of two that contradict each other', async () => {
    expect(await readOne({ StatutoryLowAge: '11', StatutoryHighAge: '3' })).toMatchObject({
      column: 'StatutoryLowAge',
      value: '11',
      reason: 'The lowest age, 11, is above the highest, 3. Correct one of them.',
    });
    expect(await readOne({ OpenDate: '02-09-2017', CloseDate: '01-09-2017' })).toMatchObject({
      column: 'CloseDate',
      value: '01-09-2017',
      reason: 'It is before the day of opening, 02-09-2017. Correct one of them.',
    });
    expect(await readOne({ 'EstablishmentStatus (code)': '1', 'EstablishmentStatus (name)': 'Closed' })).toMatchObject({
      value: 'Closed',
      reason: 'The code beside it, 1, means "Open". Correct one of them.',
    });
  });

  it('is a code that is not known, when there are no words', async () => {
    expect(await readOne({ 'PhaseOfEducation (code)': '9', 'PhaseOfEducation (name)': '' })).toMatchObject({
      column: 'PhaseOfEducation (code)',
      value: '9',
    });
  });
});
