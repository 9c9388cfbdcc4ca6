import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProcessGroup, type Program } from './process-group.ts';
import { ProgramError } from './run.ts';

/** How patient {@link keepUp} is. */
type Patience = {
  /** A program that lived this long was well; the count of failures in a row begins anew. */
  readonly wellMs: number;
  /** So often in a row a program may fail that was never well. */
  readonly failures: number;
  /** Before the second start; doubles from then on up to the longest. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
};

const PATIENCE: Patience = { wellMs: 10_000, failures: 6, pauseMs: 250, longestPauseMs: 10_000 };

/**
 * Keeps a program running until the signal: when it ends it is started again. One that was well once is never given
 * up: a database that is away for a minute must not end the service for good.
 * @returns when it was stopped
 * @throws ProgramError when it failed from the first start on
 */
export async function keepUp(program: Program, signal: AbortSignal, patience = PATIENCE): Promise<void> {
  let [failures, wasWell] = [0, false];
  while (!signal.aborted) {
    const start = performance.now();
    const how = await runUntil(signal, program);
    if (how === 'stopped') return;
    const isWell = performance.now() - start > patience.wellMs;
    failures = isWell ? 1 : failures + 1;
    wasWell ||= isWell;
    if (!wasWell && failures === patience.failures) throw new ProgramError(`${program.name} ended ${failures} times in a row (${how}); its last words are above`);
    console.error(`${program.name} ended (${how}) and is started again`);
    await sleep(Math.min(patience.pauseMs * 2 ** (failures - 1), patience.longestPauseMs), undefined, { signal }).catch(() => {}); // Aborted: the loop sees it.
  }
}

/** Shows what the program writes, each line with the program's name, until it ends or is stopped. */
async function runUntil(signal: AbortSignal, program: Program): Promise<string> {
  const group = new ProcessGroup(program, 'pipe');
  for (const stream of [group.child.stdout, group.child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`${program.name.padEnd(8)} ${line}`));
  }
  const { how } = await group.endedOrStopped(signal);
  return signal.aborted ? 'stopped' : how;
}
