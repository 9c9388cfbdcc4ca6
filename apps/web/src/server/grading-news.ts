import { hearChanges, type Subject } from '@nabla/db/announce';
import { env } from './env.ts';
import { instances } from './instances.ts';

/** What can be watched: one submission, one exercise, or all of a kind; of people, what they are told. */
export type Topic = Subject | 'exercises' | 'people' | 'submissions';

/** Passes the database's announcements on to whoever watches; one connection for the whole process. */
export class GradingNews {
  readonly #watchers = new Map<string, Set<Watcher>>();

  constructor(connectionString: string) {
    hearChanges(connectionString, (changed) => {
      const keys = changed === null ? [...this.#watchers.keys()] : topicsOf(changed).map(keyOf);
      for (const key of keys) for (const watcher of this.#watchers.get(key) ?? []) watcher.wake();
    });
  }

  /** How many watch at the moment: each live page is one. */
  get watching(): number {
    return [...this.#watchers.values()].reduce((count, watchers) => count + watchers.size, 0);
  }

  /** Begins to watch; ends when the watcher is disposed. */
  watch(topic: Topic): Watcher {
    const key = keyOf(topic);
    const watchers = this.#watchers.get(key) ?? new Set<Watcher>();
    const watcher = new Watcher(() => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watchers.delete(key);
    });
    this.#watchers.set(key, watchers.add(watcher));
    return watcher;
  }
}

function topicsOf(changed: Subject): readonly Topic[] {
  if ('exerciseId' in changed) return [changed, 'exercises'];
  return [changed, 'userId' in changed ? 'people' : 'submissions'];
}

const keyOf = (topic: Topic): string => JSON.stringify(topic);

/** Remembers that something happened until it is asked, so that nothing is missed between two questions. */
class Watcher implements Disposable {
  #news = Promise.withResolvers<void>();
  readonly #leave: () => void;

  constructor(leave: () => void) {
    this.#leave = leave;
  }

  wake(): void {
    this.#news.resolve();
  }

  /** Resolves when something happened since the last call, when the time is over, or when the signal aborts. */
  async next({ timeMs, signal }: { readonly timeMs: number; readonly signal: AbortSignal }): Promise<void> {
    await Promise.race([this.#news.promise, ended(AbortSignal.any([signal, AbortSignal.timeout(timeMs)]))]);
    this.#news = Promise.withResolvers<void>();
  }

  [Symbol.dispose](): void {
    this.#leave();
  }
}

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** This process's one listener. */
export const gradingNews = (): GradingNews => (instances.news ??= new GradingNews(env().DATABASE_URL));
