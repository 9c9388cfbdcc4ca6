import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Writable } from 'node:stream';
import { ACCEPTED, type Judgement } from './contender.ts';
import { PLACE, PYTHON_BIN } from './place.ts';
import { pythonEnvironment } from './python-program.ts';

type Running = { readonly requests: Writable; readonly replies: Interface; readonly stop: () => Promise<void> };

/**
 * A Python process that stays and grades one folder after the other; `peers/python/serve.py` is its other end.
 * Starts with the first request, so that a bench without Python can have one too.
 */
export class PythonServer implements AsyncDisposable {
  readonly #script: string;
  #running: Running | null = null;

  /** @param script a file of `peers/python`, run from its copy: Python writes what it has compiled beside it */
  constructor(script: string) {
    this.#script = join(PLACE, 'right/python', script);
  }

  async grade(folder: string): Promise<Judgement> {
    this.#running ??= start(this.#script);
    const { requests, replies } = this.#running;
    const reply: Promise<readonly unknown[]> = Promise.race([once(replies, 'line'), once(replies, 'close')]);
    requests.write(`${folder}\n`);
    const [said] = await reply;
    if (said === 'accepted') return ACCEPTED;
    return { accepted: false, why: said === 'rejected' ? 'its tests failed' : `${this.#script} ended` };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#running?.stop();
  }
}

function start(script: string): Running {
  const child = spawn(join(PYTHON_BIN, 'python'), [script], { env: { ...pythonEnvironment() }, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { requests: child.stdin, replies: createInterface(child.stdout), stop };
}
