import { PgBoss } from 'pg-boss';
import { BULK, CHECKS, CHECKS_DEAD_LETTER, DEAD_LETTER, LATER, QUEUE, report, SIMILARITY, SIMILARITY_DEAD_LETTER } from './names.ts';

/** How long a grader may be silent before another takes its job over. pg-boss allows no less than 10 s. */
const HEARTBEAT_SECONDS = 10;

/** Installs pg-boss's tables and the queues; part of every migration. Running it again changes nothing. */
export async function prepareQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 1 });
  boss.on('error', report);
  await boss.start();
  await boss.createQueue(DEAD_LETTER, { notify: true, retryLimit: 20, retryBackoff: true });
  for (const queue of [QUEUE, LATER, BULK]) {
    await boss.createQueue(queue, {
      notify: true,
      deadLetter: DEAD_LETTER,
      retryLimit: 4,
      retryDelay: 1,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 600,
    });
  }
  for (const [queue, deadLetter] of [[CHECKS, CHECKS_DEAD_LETTER], [SIMILARITY, SIMILARITY_DEAD_LETTER]] as const) {
    await boss.createQueue(deadLetter, { notify: true, retryLimit: 20, retryBackoff: true });
    await boss.createQueue(queue, {
      notify: true,
      // One at a time, however many graders there are: submissions come first.
      policy: 'singleton',
      deadLetter,
      retryLimit: 1,
      retryDelay: 1,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 1_800,
    });
  }
  await boss.stop({ graceful: true, timeout: 2_000 });
}
