import { setTimeout as sleep } from 'node:timers/promises';
import { gradingNews, type Topic } from '../grading-news.ts';
import { stopping } from '../stopping.ts';

type Occasion = { readonly topic: Topic; readonly everyMs: number; /** At least so long between two times, however much news there is. */ readonly restMs: number };

/** Does something whenever there is news of a topic, and every so often anyway, until the process stops. A failure waits for the next occasion. */
export async function pump({ topic, everyMs, restMs }: Occasion, work: () => Promise<void>): Promise<void> {
  using news = gradingNews().watch(topic);
  while (!stopping().aborted) {
    await work().catch((error: unknown) => console.error('background work failed, and is tried again:', error));
    await sleep(restMs, undefined, { signal: stopping() }).catch(() => {}); // Stopping: the loop sees it.
    await news.next({ signal: stopping(), timeMs: everyMs });
  }
}
