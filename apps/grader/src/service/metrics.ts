import { createServer, type ServerResponse } from 'node:http';
import type { Report } from '@nabla/exercise-kit';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { leaksOf, type JailReport } from '../sandbox/jail/jail-report.ts';

/** Grades take from a few milliseconds (a unit) to a minute (a training). */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** What a grader counts of its work, for Prometheus. */
export class GraderMetrics {
  readonly registry = new Registry();
  readonly #verdicts = new Counter({ name: 'nabla_verdicts_total', help: 'Submissions graded, by exercise and verdict', labelNames: ['exercise', 'verdict'], registers: [this.registry] });
  readonly #seconds = new Histogram({ name: 'nabla_grade_seconds', help: 'From opening a submission to its report', labelNames: ['exercise'], buckets: SECONDS, registers: [this.registry] });
  readonly #caseSeconds = new Histogram({ name: 'nabla_case_seconds', help: 'One case of a submission', labelNames: ['exercise'], buckets: SECONDS, registers: [this.registry] });
  readonly #faults = new Counter({ name: 'nabla_grading_faults_total', help: 'Tries on which the grader itself failed', registers: [this.registry] });
  readonly #postponed = new Counter({ name: 'nabla_postponed_total', help: 'Submissions that had to let others pass', registers: [this.registry] });
  readonly #leaks = new Gauge({ name: 'nabla_jail_leaks', help: 'Ways out of the jail that were found open when it was proven; 0 is tight', registers: [this.registry] });

  constructor(jail: JailReport) {
    this.#leaks.set(leaksOf(jail).length);
    collectDefaultMetrics({ register: this.registry });
  }

  graded({ exercise, verdict, timeMs, cases }: Report): void {
    this.#verdicts.inc({ exercise, verdict });
    this.#seconds.observe({ exercise }, timeMs / 1000);
    for (const { timeMs: caseMs } of cases) this.#caseSeconds.observe({ exercise }, caseMs / 1000);
  }

  failed(): void {
    this.#faults.inc();
  }

  postponed(): void {
    this.#postponed.inc();
  }
}

/**
 * Answers Prometheus (`/metrics`) and whoever looks after the process (`/health/live`, `/health/ready`), on a port of its own, until it is disposed of.
 * @param isReady asked at each `/health/ready`
 */
export async function serveMetrics(port: number, metrics: GraderMetrics, isReady: () => Promise<boolean>): Promise<AsyncDisposable> {
  const pages: Readonly<Record<string, (response: ServerResponse) => Promise<void>>> = {
    '/metrics': async (response) => void response.setHeader('Content-Type', metrics.registry.contentType).end(await metrics.registry.metrics()),
    '/health/live': async (response) => sayState(response, 200, 'live'),
    '/health/ready': async (response) => ((await isReady()) ? sayState(response, 200, 'ready') : sayState(response, 503, 'no database')),
  };
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) page(response).catch(() => response.writeHead(500).end());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const sayState = (response: ServerResponse, code: number, status: string): void => void response.writeHead(code, { 'Content-Type': 'application/json' }).end(JSON.stringify({ status }));
