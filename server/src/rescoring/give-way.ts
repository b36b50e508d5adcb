import { setTimeout as sleep } from 'node:timers/promises';

/** How long one look takes, and how much later than that the process comes when requests keep it busy, in milliseconds. */
const LOOK_MS = 5;
const LATE_MS = 20;
/** However busy it is, somebody waits for the comparison too. */
const MOST_LOOKS = 20;

/** Waits while requests keep the process busy, for at most half a second or so. */
export async function giveWay(isBusy: () => Promise<boolean> = comesLate): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) if (!(await isBusy())) return;
}

async function comesLate(): Promise<boolean> {
  const begun = performance.now();
  await sleep(LOOK_MS);
  return performance.now() - begun > LOOK_MS + LATE_MS;
}
