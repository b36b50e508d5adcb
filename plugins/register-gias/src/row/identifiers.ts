import { textIn, UnusableCell, type Row } from './cell.ts';

/** Reads URN and UKPRN. @throws UnusableCell when one is malformed or both are missing */
export function readNumbers(row: Row): { readonly urn: string | null; readonly ukprn?: string | null } {
  const urn = textIn(row, 'URN') ?? null;
  const ukprn = textIn(row, 'UKPRN');
  if (urn !== null && !/^[1-9]\d{5}$/.test(urn))
    throw new UnusableCell('URN', urn, 'A URN has six digits and nothing else, like 108320.');
  if (ukprn && !/^1\d{7}$/.test(ukprn))
    throw new UnusableCell(
      'UKPRN',
      ukprn,
      'A UKPRN has eight digits, the first of them 1, and nothing else, like 10013279.',
    );
  if (urn === null && !ukprn)
    throw new UnusableCell(
      'URN',
      '',
      'The row has neither a URN nor a UKPRN, so it is not clear which institution it is. Add one of them.',
    );
  return ukprn === undefined ? { urn } : { urn, ukprn };
}
