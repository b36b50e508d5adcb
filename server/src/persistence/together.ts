/**
 * Waits for everything that was sent together within a transaction, also when a part of it fails: nothing of it may still be
 * under way when the transaction is rolled back, and its connection is somebody else's.
 *
 * @throws what failed, the first in their order
 */
export async function together<Results extends readonly unknown[]>(sent: {
  readonly [Place in keyof Results]: Promise<Results[Place]>;
}): Promise<Results> {
  const outcomes = await Promise.allSettled(sent);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }) as unknown as Results;
}
