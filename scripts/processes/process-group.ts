import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** What to run, where, and with which environment. */
export type Program = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** How a program ended: `exit code 1`, `SIGKILL`. */
export type Ending = { readonly ok: boolean; readonly how: string };

/** A program has this long to stop by itself. */
const GRACE_MS = 15_000;

/**
 * A running program in a process group of its own. Ctrl-C in a terminal goes to a whole group, so it reaches only us;
 * and whatever the program started is in its group, so nothing of it survives its end.
 */
export class ProcessGroup implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly ended: Promise<Ending>;

  /** @param output `inherit` lets the program write where we write; `pipe` leaves its output to the caller */
  constructor({ command, cwd, env }: Program, output: 'inherit' | 'pipe') {
    const [file, ...args] = command;
    this.child = spawn(file, args, { cwd, env: { ...env }, stdio: ['ignore', output, output], detached: true });
    this.ended = new Promise((resolve) => {
      this.child.once('error', (error) => resolve({ ok: false, how: error.message }));
      this.child.once('exit', (code, signal) => {
        this.#signal('SIGKILL');
        resolve({ ok: code === 0, how: signal ?? `exit code ${code}` });
      });
    });
  }

  /** Waits for the end; at the signal the program is stopped first. */
  async endedOrStopped(signal: AbortSignal): Promise<Ending> {
    const stop = (): void => void this.stop();
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const ending = await this.ended;
    signal.removeEventListener('abort', stop);
    return ending;
  }

  /** Asks the program to stop, and ends it when it takes too long. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const inTime = new AbortController();
    const late = sleep(GRACE_MS, 'late' as const, { signal: inTime.signal }).catch(() => null); // Aborted: it ended.
    if ((await Promise.race([this.ended, late])) === 'late') this.#signal('SIGKILL');
    inTime.abort();
    await this.ended;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.child.pid === undefined) return;
    try {
      process.kill(-this.child.pid, signal);
    } catch {
      // ESRCH: nobody of the group is left.
    }
  }
}
