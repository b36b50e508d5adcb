/** An institution by one of its public numbers. */
export interface Numbered {
  readonly urn: string | null;
  readonly ukprn: string | null;
}

/** A query that works when pasted: the status of one institution, by its number. */
export function firstQuery(institution: Numbered | null): string {
  return `query FirstQuery {
  institution(by: { ${numberOf(institution)} }) {
    name
    latestResult {
      asOf
      headline { display }
      benchmarks { slot title outcome percent }
    }
  }
}`;
}

/** The same query as a command for a terminal. Quotes within it are safe for a shell. */
export function firstCommand({
  address,
  key,
  query,
}: {
  readonly address: string;
  readonly key: string;
  readonly query: string;
}): string {
  const body = JSON.stringify({ query: query.replaceAll(/\s+/g, ' ') }).replaceAll("'", String.raw`'\''`);
  return [
    `curl ${address}`,
    `  -H 'authorization: Bearer ${key}'`,
    "  -H 'content-type: application/json'",
    `  -d '${body}'`,
  ].join(' \\\n');
}

function numberOf(institution: Numbered | null): string {
  if (institution?.urn) return `urn: ${JSON.stringify(institution.urn)}`;
  return institution?.ukprn ? `ukprn: ${JSON.stringify(institution.ukprn)}` : 'urn: "100000"';
}
