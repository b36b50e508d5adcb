import { UnusableCell, type Row } from './cell.ts';

/** Characters. The register's longest is under 120. */
const LONGEST = 300;

/** Reads the name, in any script and with any accents. @throws UnusableCell when there is none, or it is too long */
export function readName({ written }: Row): string {
  const name = written('EstablishmentName') ?? '';
  if (name === '')
    throw new UnusableCell('EstablishmentName', '', 'The row has no name. Add the name of the institution.');
  if (name.length > LONGEST)
    throw new UnusableCell(
      'EstablishmentName',
      name,
      `The name has ${name.length} characters and may have ${LONGEST}. Shorten it.`,
    );
  return name;
}
