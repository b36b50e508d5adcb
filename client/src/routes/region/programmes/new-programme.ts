/** A round as it is typed. Days are `YYYY-MM-DD`, empty while not entered. */
export interface RoundDraft {
  readonly name: string;
  readonly opensOn: string;
  readonly closesOn: string;
}
export interface ProgrammeDraft {
  readonly name: string;
  readonly editionId: string;
  readonly rounds: readonly RoundDraft[];
}

/** Something to put right: the field, the message's id and the number of the round, from 1. */
export interface DraftProblem {
  readonly field: string;
  readonly message: string;
  readonly number?: number;
}

export const EMPTY_ROUND: RoundDraft = { name: '', opensOn: '', closesOn: '' };

/** What is missing or contradictory in a programme before it is made. */
export function programmeProblems({ name, editionId, rounds }: ProgrammeDraft): readonly DraftProblem[] {
  return [
    ...(name.trim() === '' ? [{ field: 'name', message: 'programmes.need-name' }] : []),
    ...(editionId === '' ? [{ field: 'editionId', message: 'programmes.need-edition' }] : []),
    ...rounds.flatMap(roundProblems),
  ];
}

function roundProblems({ name, opensOn, closesOn }: RoundDraft, index: number): readonly DraftProblem[] {
  const place = `rounds.${index}`;
  const number = index + 1;
  const unnamed = name.trim() === '' ? [{ field: `${place}.name`, message: 'programmes.need-round-name', number }] : [];
  if (opensOn === '' || closesOn === '') {
    return [
      ...unnamed,
      { field: `${place}.${opensOn === '' ? 'opensOn' : 'closesOn'}`, message: 'programmes.need-dates', number },
    ];
  }
  return closesOn < opensOn
    ? [...unnamed, { field: `${place}.closesOn`, message: 'programmes.need-order', number }]
    : unnamed;
}
