const DAY_MS = 24 * 60 * 60 * 1000;

/** A day so many days from another. Both ISO. */
export function daysFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Two rounds that are over and one that is open on the day. */
export function roundsAround(today: string) {
  return [
    { name: 'Baseline', opensOn: daysFrom(today, -450), closesOn: daysFrom(today, -380) },
    { name: 'End of year 1', opensOn: daysFrom(today, -190), closesOn: daysFrom(today, -125) },
    { name: 'End of year 2', opensOn: daysFrom(today, -35), closesOn: daysFrom(today, 60) },
  ];
}
