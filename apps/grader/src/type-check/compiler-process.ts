import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { FrameDecoder } from '../sandbox/frame-decoder.ts';
import { encodeFrame } from '../sandbox/frame.ts';
import type { Warning } from './messages.ts';
import { killGroup, treeBytes } from './process-group.ts';
import { readAnswer } from './protocol.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Generous: on a machine that is starting a database and a build, loading takes seconds. */
const START_MS = 30_000;
const CHECK_MS = 2_000;
/** For the process and the compiler that it starts; together they hold some 150 MB when nothing is wrong. */
const MAX_BYTES = 400 * 1024 ** 2;
const WATCH_MS = 20;

/** What came of a check: `null` when it went too far and the process was killed, or when the process died of it. */
export type Found = readonly Warning[] | null;

/** The parent's end of a process that checks types: one file at a time, killed with its compiler when it goes too far. */
export class CompilerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #channel: Socket;
  readonly #decoder = new FrameDecoder();
  readonly #exited = Promise.withResolvers<void>();
  #settle: (found: Found) => void = () => {};
  #isAlive = true;

  /** @throws Error when it cannot: there is no compiler for this machine, or no memory */
  static async start(): Promise<CompilerProcess> {
    const starting = new CompilerProcess();
    if ((await starting.#bounded(START_MS)) !== null) return starting;
    await starting[Symbol.asyncDispose]();
    throw new Error('the process that checks types did not start');
  }

  private constructor() {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD], { env: {}, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const channel = child.stdio[3];
    if (!(channel instanceof Socket)) throw new Error('the process that checks types has no channel');
    this.#child = child;
    this.#channel = channel;
    channel.on('data', (chunk: Uint8Array) => this.#hear(chunk));
    // Writing to a process that has gone fails; that it has gone is told by `exit`.
    channel.on('error', () => {});
    child.on('error', () => this.#finish());
    child.on('exit', () => this.#finish());
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  check(source: Uint8Array): Promise<Found> {
    this.#channel.write(encodeFrame({}, source));
    return this.#bounded(CHECK_MS);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#kill();
    await this.#exited.promise;
  }

  async #bounded(deadlineMs: number): Promise<Found> {
    if (!this.#isAlive) return null;
    const { promise, resolve } = Promise.withResolvers<Found>();
    this.#settle = resolve;
    const deadline = setTimeout(() => this.#kill(), deadlineMs);
    const memory = setInterval(() => {
      if (treeBytes(this.#child.pid ?? -1) > MAX_BYTES) this.#kill();
    }, WATCH_MS);
    const found = await promise;
    clearTimeout(deadline);
    clearInterval(memory);
    return found;
  }

  #hear(chunk: Uint8Array): void {
    try {
      for (const { header } of this.#decoder.push(chunk)) {
        const heard = readAnswer(header);
        this.#settle(heard.kind === 'checked' ? heard.warnings : []);
      }
    } catch {
      // Bytes that are no answer come from a process that is broken or no longer ours.
      this.#kill();
    }
  }

  #kill(): void {
    this.#isAlive = false;
    if (this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null) killGroup(this.#child.pid);
  }

  #finish(): void {
    this.#isAlive = false;
    // The compiler may outlive the process that started it, and nobody else would end it.
    if (this.#child.pid !== undefined) killGroup(this.#child.pid);
    this.#channel.destroy();
    this.#settle(null);
    this.#exited.resolve();
  }
}
