import { firstQuery } from './first-query.ts';

/** Queries to begin with: the message that names each, and the query. */
export const EXAMPLES = [
  {
    name: 'explorer.example-first',
    query:
      'query Institutions {\n  institutions(first: 10) {\n    totalCount\n    edges { node { name urn ukprn localAuthority { name } } }\n  }\n}',
  },
  {
    name: 'explorer.example-status',
    query: firstQuery(null)
      .replace('FirstQuery', 'Results')
      .replace(/institution\(by: \{[^}]*\}\)/, 'institutions(first: 5) { edges { node')
      .replace(/\n {2}\}\n\}$/, '\n  } } }\n}'),
  },
  {
    name: 'explorer.example-why',
    query: `query Why {
  institutions(first: 1) {
    edges {
      node {
        name
        latestResult {
          benchmarks {
            title
            percent
            explanation
            criteria { statement finding { outcome sentence steps { display } } }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'explorer.example-editions',
    query:
      'query Sets {\n  editions(first: 20) {\n    edges { node { key title label available benchmarks { slot title } } }\n  }\n}',
  },
] as const;
