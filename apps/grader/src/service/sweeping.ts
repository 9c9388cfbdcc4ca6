import type { PrismaClient } from '@nabla/db';
import { sweep, type GradingQueue } from '@nabla/db/queue';
import type { Logger } from 'pino';

const INTERVAL_MS = 10_000;

/** Looks now and then for submissions that everybody forgot; a find is a fault of ours, so it is logged as one. */
export function keepSweeping(db: PrismaClient, queue: GradingQueue, log: Logger): Disposable {
  const look = async (): Promise<void> => {
    try {
      const { requeued, begun } = await sweep(db, queue);
      if (requeued + begun > 0) log.error({ requeued, begun }, 'found submissions that would never have been graded, and queued them');
    } catch (error) {
      log.warn({ err: error }, 'could not look for forgotten submissions; the next look comes by itself');
    }
  };
  const timer = setInterval(() => void look(), INTERVAL_MS);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
