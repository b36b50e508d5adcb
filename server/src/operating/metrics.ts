import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; requests are given up after ten. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const JOB_SECONDS = [0.05, 0.25, 1, 5, 15, 60, 300, 1_800];
const MOMENTS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

/** What happens in one server, counted. Labels take few values, all of them ours: never what a caller wrote. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Makes the figures that are counted as things happen; `watchGauges` adds those that are looked at. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return { registry, ...figuresOfRequests(registry), ...figuresOfWork(registry) };
}

function figuresOfRequests(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Histogram({
      name: 'waymark_http_request_seconds',
      help: 'Time to answer a request, by route and status.',
      labelNames: ['route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    operations: new Histogram({
      name: 'waymark_graphql_operation_seconds',
      help: 'Time to run a GraphQL operation, by kind and by the name that our own client gives it.',
      labelNames: ['kind', 'operation'],
      buckets: SECONDS,
      registers,
    }),
    outcomes: new Counter({
      name: 'waymark_graphql_operations_total',
      help: 'GraphQL operations, by kind and whether they had errors.',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    refusals: new Counter({
      name: 'waymark_refusals_total',
      help: 'What was refused or failed, by the code that callers were given.',
      labelNames: ['code'],
      registers,
    }),
    turnWait: new Histogram({
      name: 'waymark_request_wait_seconds',
      help: 'Time that a request waited for its turn.',
      buckets: MOMENTS,
      registers,
    }),
    turnsRefused: new Counter({
      name: 'waymark_requests_refused_total',
      help: 'Requests refused because too many waited, or one had waited too long.',
      registers,
    }),
    givenUp: new Counter({
      name: 'waymark_requests_given_up_total',
      help: 'Requests given up because they took too long.',
      registers,
    }),
  };
}

/** What is done for requests, or without one. */
function figuresOfWork(registry: Registry) {
  const registers = [registry];
  return {
    jobs: new Histogram({
      name: 'waymark_job_seconds',
      help: 'Time that a job took, by kind and whether it was done or failed.',
      labelNames: ['kind', 'outcome'],
      buckets: JOB_SECONDS,
      registers,
    }),
    scorings: new Histogram({
      name: 'waymark_scoring_seconds',
      help: 'Time to score one assessment, waiting for a thread included.',
      buckets: MOMENTS,
      registers,
    }),
    changesLag: new Histogram({
      name: 'waymark_changes_lag_seconds',
      help: 'Time from an event until this server heard of it.',
      buckets: SECONDS,
      registers,
    }),
  };
}

/** Adds a figure that is looked at when it is asked for. */
export function gauge<Label extends string = never>(
  registry: Registry,
  { name, help, labels = [] }: { readonly name: string; readonly help: string; readonly labels?: readonly Label[] },
  read: () => number | Promise<readonly Reading<Label>[]> | readonly Reading<Label>[],
): void {
  new Gauge({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
    async collect() {
      const read_ = await read();
      if (typeof read_ === 'number') return this.set(read_);
      this.reset();
      for (const { value, ...of } of read_) this.set(of as never, value);
    },
  });
}

/** A value with its labels. */
export type Reading<Label extends string> = Readonly<Record<Label, string>> & { readonly value: number };
