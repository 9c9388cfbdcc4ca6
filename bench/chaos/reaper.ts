import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '@nabla/exercise-kit';
import { crashServer, restartServer } from '../../scripts/database/crash.ts';
import type { Stack } from '../stack/open-stack.ts';

/** What can be killed. */
const VICTIMS = ['web', 'grader', 'database'] as const;

type Victim = (typeof VICTIMS)[number];

/** How often each was killed so far. */
export type Kills = Readonly<Record<Victim, number>>;

type Reaping = { readonly stack: Stack; readonly everySeconds: number; readonly seed: number };

/**
 * Kills a process with SIGKILL every few seconds, one kind or another as the seed has it, until it is disposed of. Web and
 * graders come back as a supervisor brings them back; the database's server is started again at once and recovers.
 */
export function reap({ stack, everySeconds, seed }: Reaping): AsyncDisposable & { readonly kills: () => Kills } {
  const kills: Record<Victim, number> = { web: 0, grader: 0, database: 0 };
  const stopping = new AbortController();
  const { next, integer } = random(seed);
  const kill = async (victim: Victim): Promise<void> => {
    if (victim === 'database') {
      await crashServer(stack.dataDir);
      await restartServer(stack.dataDir);
    } else {
      const members = victim === 'web' ? stack.webs : stack.graders;
      members[integer(0, members.length - 1)]?.kill();
    }
    kills[victim] += 1;
  };
  const reaping = (async (): Promise<void> => {
    for (;;) {
      // From half to one and a half of the pause, so that it falls into step with nothing.
      await sleep(everySeconds * 1_000 * (0.5 + next()), undefined, { signal: stopping.signal });
      await kill(VICTIMS[integer(0, VICTIMS.length - 1)] ?? 'web');
    }
  })().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return {
    kills: () => ({ ...kills }),
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await reaping;
    },
  };
}
