/** The one page whose editor starts workers and writes style elements. */
export const EXPLORER_PATH = '/developers/explorer';

/** Where browsers report what was kept from them. */
export const CSP_REPORTS_PATH = '/csp-reports';

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'report-uri': CSP_REPORTS_PATH,
};

const EXPLORER = {
  ...STRICT,
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
  'font-src': "'self' data:",
};

/** What a page may load: ours, and nothing else. */
export function contentSecurityPolicy(explorer: boolean): string {
  return Object.entries(explorer ? EXPLORER : STRICT)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
