import { describe, expect, it } from 'vitest';
import { readOne } from './testing/register-file.ts';

const name = 'EstablishmentStatus (name)';
const code = 'EstablishmentStatus (code)';
const phase = 'PhaseOfEducation (name)';

describe('what a row says', () => {
  it.each([
    {
      row: {},
      says: {
        kind: 'school',
        urn: '100001',
        status: 'open',
        phase: 'primary',
        type: 'Community school',
        special: false,
      },
    },
    { row: { [name]: 'Closed', CloseDate: '31-08-2016' }, says: { status: 'closed', closedOn: '2016-08-31' } },
    { row: { [name]: 'Open, but proposed to close' }, says: { status: 'proposed-to-close' } },
    {
      row: { [name]: 'Proposed to open', OpenDate: '01/09/2027' },
      says: { status: 'proposed-to-open', openedOn: '2027-09-01' },
    },
    { row: { [code]: '3', [name]: '' }, says: { status: 'proposed-to-close' } },
    { row: { [code]: '02', [name]: 'CLOSED ' }, says: { status: 'closed' } },
    { row: { [code]: '2', [name]: 'Closed for ever' }, says: { status: 'closed' } },
    { row: { [code]: '77', [name]: 'Open' }, says: { status: 'open' } },
    { row: { [phase]: 'Not applicable' }, says: { phase: null } },
    { row: { [phase]: '' }, says: { phase: null } },
    { row: { [phase]: 'All Through' }, says: { phase: 'all-through' } },
    { row: { [phase]: '16 Plus' }, says: { phase: 'post-16' } },
    { row: { [phase]: 'Middle Deemed Primary' }, says: { phase: 'middle-deemed-primary' } },
    { row: { [phase]: 'Middle deemed secondary' }, says: { phase: 'middle-deemed-secondary' } },
    { row: { 'OfficialSixthForm (name)': 'Has a sixth form' }, says: { sixthForm: true } },
    { row: { 'OfficialSixthForm (name)': 'Does not have a sixth form' }, says: { sixthForm: false } },
    { row: { 'OfficialSixthForm (name)': 'Not applicable' }, says: { sixthForm: null } },
    { row: { StatutoryLowAge: '0', StatutoryHighAge: '99' }, says: { lowAge: 0, highAge: 99 } },
    { row: { StatutoryLowAge: '', StatutoryHighAge: '11' }, says: { lowAge: null, highAge: 11 } },
    { row: { NumberOfPupils: '0', PercentageFSM: '12.5' }, says: { pupilsOnRoll: 0, percentFreeSchoolMeals: 12.5 } },
    {
      row: { NumberOfPupils: 'Not applicable', PercentageFSM: '100' },
      says: { pupilsOnRoll: null, percentFreeSchoolMeals: 100 },
    },
    {
      row: { OpenDate: '2017-09-01', CloseDate: '29-02-2024' },
      says: { openedOn: '2017-09-01', closedOn: '2024-02-29' },
    },
    {
      row: { 'LA (code)': '390', 'LA (name)': 'Gateshead', Town: 'Ryton' },
      says: { localAuthorityCode: '390', localAuthorityName: 'Gateshead', town: 'Ryton' },
    },
    {
      row: { PostCode: 'ne8 2xd', SchoolWebsite: 'www.elm.example' },
      says: { postcode: 'NE8 2XD', website: 'www.elm.example' },
    },
    {
      row: { 'Trusts (code)': '1234', 'Trusts (name)': 'Elm Trust' },
      says: { trustCode: '1234', trustName: 'Elm Trust' },
    },
    { row: { 'Trusts (code)': '', 'Trusts (name)': 'Does not apply' }, says: { trustCode: null, trustName: null } },
    { row: { EstablishmentName: 'St John\'s "Old" School' }, says: { name: 'St John\'s "Old" School' } },
    { row: { URN: '', UKPRN: '10013279' }, says: { kind: 'training-provider', urn: null, ukprn: '10013279' } },
    {
      row: { URN: '', UKPRN: '10013279', 'TypeOfEstablishment (name)': 'Further education' },
      says: { kind: 'college', urn: null },
    },
  ])('$row', async ({ row, says }) => {
    expect(await readOne(row)).toMatchObject({ kind: 'institution', line: 2, institution: says });
  });

  it('leaves out what the file has no column for, so that what is stored stays', async () => {
    const line = await readOne({});
    expect(line?.kind === 'institution' && Object.keys(line.institution).sort()).toEqual([
      'kind',
      'name',
      'phase',
      'special',
      'status',
      'type',
      'urn',
    ]);
  });

  it('never carries people', async () => {
    const people = { HeadTitle: 'Dr', HeadFirstName: 'Zebedee', HeadLastName: 'Quill', TelephoneNum: '01910000000' };
    expect(JSON.stringify([await readOne(people), await readOne({ ...people, URN: 'x' })])).not.toMatch(
      /Zebedee|Quill|0191/,
    );
  });
});
