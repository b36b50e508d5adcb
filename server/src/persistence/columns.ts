const snakeCase = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of a table that rows have as fields, to select from its alias: `a.round_id as "roundId"`. */
export function columnsOf(alias: string, fields: readonly string[]): string {
  return fields.map((field) => `${alias}.${snakeCase(field)} as "${field}"`).join(', ');
}

/** The driver gives moments as text, since the ORM reads them itself. */
export const toDate = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
