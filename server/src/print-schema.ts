import { lexicographicSortSchema, printSchema } from 'graphql';
import { composeSchema } from './composition.ts';

/** The schema as SDL, sorted, so that its difference is the review of an API change. */
export async function schemaText(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await composeSchema()))}\n`;
}
