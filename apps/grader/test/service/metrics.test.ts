import type { Report } from '@nabla/exercise-kit';
import { afterEach, expect, test } from 'vitest';
import type { JailReport } from '../../src/sandbox/jail/jail-report.ts';
import { GraderMetrics, serveMetrics } from '../../src/service/metrics.ts';
import { freePort } from '../../../../scripts/database/free-port.ts';

const TIGHT: JailReport = { layers: ['permission'], missing: [], attempts: [{ attempt: 'read a file', byNode: 'ERR_ACCESS_DENIED', byLibc: 'EPERM' }] };
const REPORT: Report = {
  exercise: 'backprop-sample',
  exerciseHash: 'abc',
  verdict: 'accepted',
  score: 25,
  maxScore: 25,
  timeMs: 12,
  cases: [{ name: 'one', kind: 'sample', verdict: 'accepted', timeMs: 3 }],
  grader: { version: '1', jail: 'permission' },
};

let opened = new AsyncDisposableStack();
afterEach(async () => {
  await opened.disposeAsync();
  opened = new AsyncDisposableStack();
});

async function serve(jail: JailReport, isReady = true) {
  const metrics = new GraderMetrics(jail);
  const port = await freePort(0);
  opened.use(await serveMetrics(port, metrics, async () => isReady));
  return { metrics, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

test('Prometheus reads what was graded, by exercise and verdict, and how long it took', async () => {
  const { metrics, get } = await serve(TIGHT);
  metrics.graded(REPORT);
  metrics.graded({ ...REPORT, verdict: 'wrong_answer' });
  metrics.failed();
  const text = await (await get('/metrics')).text();
  expect(text).toContain('nabla_verdicts_total{exercise="backprop-sample",verdict="accepted"} 1');
  expect(text).toContain('nabla_verdicts_total{exercise="backprop-sample",verdict="wrong_answer"} 1');
  // Both took 12 ms: more than 10, less than 25.
  expect(text).toContain('nabla_grade_seconds_bucket{le="0.01",exercise="backprop-sample"} 0');
  expect(text).toContain('nabla_grade_seconds_bucket{le="0.025",exercise="backprop-sample"} 2');
  expect(text).toContain('nabla_grading_faults_total 1');
});

test('a jail with a way out is seen in the metrics', async () => {
  const { get } = await serve({ ...TIGHT, attempts: [{ attempt: 'open a socket', byNode: 'allowed', byLibc: 'untried' }, ...TIGHT.attempts] });
  expect(await (await get('/metrics')).text()).toContain('nabla_jail_leaks 1');
});

test('a grader that cannot reach the database lives and is not ready', async () => {
  const { get } = await serve(TIGHT, false);
  expect((await get('/health/live')).status).toBe(200);
  expect((await get('/health/ready')).status).toBe(503);
  expect((await get('/anything')).status).toBe(404);
});
