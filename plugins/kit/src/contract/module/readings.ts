import type { Clause } from '../clause.ts';

/** A reading fits what it reads. */
export const readingsFit: Clause = {
  id: 'failing-reading',
  promise: 'Every reading can be laid over the edition that it reads.',
  find: ({ readings }) =>
    readings.flatMap(({ reading, resolution }) =>
      resolution.problems.map(({ path, message }) => ({
        path: `${reading.set}/${reading.edition}/${path}`,
        message,
      })),
    ),
};
