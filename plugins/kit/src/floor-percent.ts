/**
 * The whole percent that points are of the possible points, rounded down: 99 of 100 and 999 of 1,000 are both 99, so
 * that only everything is 100. Exact: found with whole numbers, never by dividing first.
 *
 * @param points whole points, 0 to `possible`
 * @param possible whole points, 0 or more, below 2^53 / 100
 * @returns 0 to 100, or null when nothing was possible
 */
export function floorPercent(points: number, possible: number): number | null {
  if (possible === 0) return null;
  const hundredfold = points * 100;
  return (hundredfold - (hundredfold % possible)) / possible;
}
