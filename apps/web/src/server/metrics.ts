import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { db } from './db.ts';
import { instances } from './instances.ts';
import { readQueue } from './queue/read-queue.ts';

/** What this process counts of itself, and what the database says of everybody's work at the moment of asking. */
export function metrics(): Registry {
  return (instances.metrics ??= createRegistry());
}

function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) => new Gauge({ name, help, labelNames: [...labelNames], registers: [registry] });
  const [waiting, inHand, oldest] = [
    gauge('nabla_queue_waiting', 'Submissions that wait for a grader', ['line']),
    gauge('nabla_queue_in_hand', 'Submissions that are being graded', ['line']),
    gauge('nabla_queue_oldest_seconds', 'How long the oldest of those that wait has waited', ['line']),
  ];
  const [alive, leaks] = [gauge('nabla_graders_alive', 'Graders that spoke within the last seconds'), gauge('nabla_graders_leaking', 'Living graders whose jail has a way out')];
  const collect = async function collect(this: Gauge): Promise<void> {
    this.set(instances.news?.watching ?? 0);
    const { lines, graders } = await readQueue(db(), Date.now());
    for (const { line, ...counted } of lines) {
      waiting.set({ line }, counted.waiting);
      inHand.set({ line }, counted.inHand);
      oldest.set({ line }, counted.oldestSeconds ?? 0);
    }
    const living = graders.filter(({ state }) => state === 'alive');
    alive.set(living.length);
    leaks.set(living.filter(({ jail }) => jail.open.length > 0).length);
  };
  // Asked once for itself and the five above.
  registry.registerMetric(new Gauge({ name: 'nabla_streams_open', help: 'Pages that follow something live, on this process', registers: [], collect }));
  return registry;
}

/** Whether a request may read metrics: it bears the token. Compared in constant time. */
export function maySeeMetrics(authorization: string | null, token: string): boolean {
  const [given, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
