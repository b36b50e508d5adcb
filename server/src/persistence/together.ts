/**
 * Waits for everything that was sent together within a transaction, also when a part of it fails: nothing of it may still be
 * under way when the transaction is rolled back, and its connection is somebody else's.
 *
 * @throws what failed first in time: what follows it in the transaction only says that there was something before
 */
export async function together<Results extends readonly unknown[]>(sent: {
  readonly [Place in keyof Results]: Promise<Results[Place]>;
}): Promise<Results> {
  const failures: unknown[] = [];
  for (const each of sent) each.catch((error: unknown) => failures.push(error));
  await Promise.allSettled(sent);
  if (failures.length > 0) throw failures[0];
  return Promise.all(sent);
}
