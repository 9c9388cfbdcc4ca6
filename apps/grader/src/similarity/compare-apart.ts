import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { FrameDecoder } from '../sandbox/frame-decoder.ts';
import { encodeFrame } from '../sandbox/frame.ts';
import { killGroup, treeBytes } from '../type-check/process-group.ts';
import type { Answer, Skipped, Task } from './messages.ts';
import { readAnswer } from './protocol.ts';
import type { Pair } from './compare.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Generous: on a busy machine a process needs long to start. */
const START_MS = 120_000;
/** A file of 64 KB takes milliseconds. */
const READING_MS = 30_000;
/** A thousand submissions are half a million pairs. */
const COMPARING_MS = 20 * 60_000;
const MAX_BYTES = 1024 ** 3;
const WATCH_MS = 200;

export type Compared = { readonly pairs: readonly Pair[]; readonly skipped: readonly Skipped[] };

/**
 * Reads and compares submissions in a process of its own. A file that breaks the process is left out, and named.
 * @param onProgress told how many pairs have been compared
 * @throws Error when the process goes too far although every file could be read
 */
export async function compareApart(task: Task, onProgress: (pairs: number) => void = () => {}): Promise<Compared> {
  const broken: Skipped[] = [];
  for (;;) {
    const left = new Set(broken.map(({ id }) => id));
    const outcome = await runOnce({ ...task, submissions: task.submissions.filter(({ id }) => !left.has(id)) }, onProgress);
    if (outcome.kind === 'done') return { pairs: outcome.pairs, skipped: [...outcome.skipped, ...broken] };
    if (outcome.reading === null) throw new Error('the process that compares submissions went too far');
    broken.push({ id: outcome.reading, reason: 'broke_the_parser' });
  }
}

type Outcome = Extract<Answer, { kind: 'done' }> | { readonly kind: 'died'; readonly reading: string | null };

function runOnce(task: Task, onProgress: (pairs: number) => void): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD], { env: {}, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const channel = child.stdio[3];
  if (!(channel instanceof Socket)) throw new Error('the process that compares submissions has no channel');
  const kill = (): void => killGroup(child.pid ?? -1);
  const decoder = new FrameDecoder();
  let unread = task.submissions.length;
  let reading: string | null = null;
  let deadline = setTimeout(kill, START_MS);
  const memory = setInterval(() => treeBytes(child.pid ?? -1) > MAX_BYTES && kill(), WATCH_MS);

  const hear = (answer: Answer): void => {
    switch (answer.kind) {
      case 'reading':
        reading = answer.id;
        unread -= 1;
        clearTimeout(deadline);
        // The last file's time is the comparison's as well; whoever is slow then, it is not that file.
        deadline = unread > 0 ? setTimeout(kill, READING_MS) : setTimeout(kill, COMPARING_MS);
        break;
      case 'compared':
        reading = null;
        onProgress(answer.pairs);
        break;
      case 'done':
        resolve(answer);
        kill();
        break;
      default:
        answer satisfies never;
    }
  };
  channel.on('data', (chunk: Uint8Array) => {
    try {
      for (const { payload } of decoder.push(chunk)) hear(readAnswer(payload));
    } catch {
      // Bytes that are no answer come from a process that is broken or no longer ours.
      kill();
    }
  });
  channel.on('error', () => {});
  child.on('error', () => resolve({ kind: 'died', reading: null }));
  child.on('exit', () => {
    clearTimeout(deadline);
    clearInterval(memory);
    channel.destroy();
    resolve({ kind: 'died', reading });
  });
  channel.write(encodeFrame({}, new TextEncoder().encode(JSON.stringify(task))));
  return promise;
}
