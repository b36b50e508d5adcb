import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { CSP_REPORTS_PATH } from './content-security-policy.ts';

/** Writes a line for operators. */
export type Complain = (facts: Readonly<Record<string, string>>, message: string) => void;

const MAX_REPORT_BYTES = 16_384;
const LONGEST_FACT = 100;

/** What browsers send to a `report-uri`: the newer `report-to` works by https alone, and silences this one. */
const report = z.object({
  'csp-report': z.object({
    'effective-directive': z.string().default(''),
    'blocked-uri': z.string().default(''),
    'document-uri': z.string().default(''),
  }),
});

/** `POST /csp-reports`: browsers say here what our policy kept a page from doing. A report is a stranger's text, and told as such. */
export function cspReports(complain: Complain) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.removeAllContentTypeParsers();
    const options = { parseAs: 'string', bodyLimit: MAX_REPORT_BYTES } as const;
    app.addContentTypeParser('application/csp-report', options, (_request, body, parsed) => parsed(null, body));
    app.post(CSP_REPORTS_PATH, async (request, reply) => {
      const read = report.safeParse(jsonOf(String(request.body)));
      if (read.success)
        complain(factsOf(read.data['csp-report']), 'the content policy kept a page from doing something');
      return reply.code(204).send();
    });
    done();
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of addresses what holds no secret: whose they are, and of our own pages the path. */
function factsOf(read: z.infer<typeof report>['csp-report']): Readonly<Record<string, string>> {
  const { 'effective-directive': directive, 'blocked-uri': blocked, 'document-uri': page } = read;
  return {
    directive: directive.slice(0, LONGEST_FACT),
    blocked: (URL.canParse(blocked) ? `${new URL(blocked).protocol}//${new URL(blocked).host}` : blocked).slice(
      0,
      LONGEST_FACT,
    ),
    page: (URL.canParse(page) ? new URL(page).pathname : '').slice(0, LONGEST_FACT),
  };
}
