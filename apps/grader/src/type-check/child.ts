import { Socket } from 'node:net';
import { constants, setPriority } from 'node:os';
import { FrameDecoder } from '../sandbox/frame-decoder.ts';
import { encodeFrame } from '../sandbox/frame.ts';
import { Compiler } from './child/compiler.ts';
import { toWarning } from './child/to-warning.ts';
import { LIMITS, type Answer } from './messages.ts';

/**
 * The process in which the compiler reads submissions, one at a time. It and the compiler's own process, which it
 * starts, form a process group that the parent kills as a whole.
 */
const channel = new Socket({ fd: 3 });
const decoder = new FrameDecoder();
// Judging goes first. Inherited by the compiler, which therefore must not run yet.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const compiler = new Compiler();

await warmUp();
// Without a parent nobody would end a check that does not.
channel.on('close', () => process.kill(-process.pid, 'SIGKILL'));
channel.on('data', (chunk: Uint8Array) => {
  for (const { payload } of decoder.push(chunk)) void check(payload);
});
send({ kind: 'ready' });

/** Also proof that the language is there: without its declarations nothing would be found in any file. */
async function warmUp(): Promise<void> {
  const found = await compiler.check('export const one: string = [1].map((x) => x + 1)[0];');
  if (found.length !== 1) throw new Error(`the compiler found ${found.length} mistakes instead of one`);
}

async function check(bytes: Uint8Array): Promise<void> {
  const source = new TextDecoder().decode(bytes);
  const found = await compiler.check(source);
  send({ kind: 'checked', warnings: found.slice(0, LIMITS.warnings).map((complaint) => toWarning(source, complaint)) });
}

function send(answer: Answer): void {
  channel.write(encodeFrame(answer, new Uint8Array(0)));
}
