import { Socket } from 'node:net';
import { constants, setPriority } from 'node:os';
import { FrameDecoder } from '../sandbox/frame-decoder.ts';
import { encodeFrame } from '../sandbox/frame.ts';
import { compare, type Candidate } from './compare.ts';
import type { Answer, Skipped, Submitted } from './messages.ts';
import { readSubmission } from './read-submission.ts';
import { readTask } from './protocol.ts';
import { tokensOf } from './tokens.ts';

/**
 * The process that reads and compares submissions: minutes of work for a large class, and the parser of whatever students
 * have written. Whoever started it kills it when it goes too far.
 */
const channel = new Socket({ fd: 3 });
const decoder = new FrameDecoder();
// Judging goes first.
setPriority(constants.priority.PRIORITY_LOW);

channel.on('close', () => process.exit(0));
channel.on('data', (chunk: Uint8Array) => {
  for (const { payload } of decoder.push(chunk)) void run(payload);
});

async function run(payload: Uint8Array): Promise<void> {
  const { starter, submissions } = readTask(payload);
  const [candidates, skipped]: [Candidate[], Skipped[]] = [[], []];
  for (const submitted of submissions) {
    // Waited for: when this file breaks the parser, the parent must know which one it was.
    await send({ kind: 'reading', id: submitted.id });
    take(submitted, { candidates, skipped });
  }
  let told = Date.now();
  const pairs = await compare(candidates, tokensOf(starter), async (compared) => {
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    await send({ kind: 'compared', pairs: compared });
  });
  await send({ kind: 'done', pairs, skipped });
}

const PROGRESS_MS = 500;

function take(submitted: Submitted, { candidates, skipped }: { readonly candidates: Candidate[]; readonly skipped: Skipped[] }): void {
  const read = readSubmission(submitted);
  if (read.ok) candidates.push({ id: submitted.id, tokens: read.tokens });
  else skipped.push({ id: submitted.id, reason: read.reason });
}

/** As the payload, which may be larger than a header. */
const send = (answer: Answer): Promise<void> =>
  new Promise((resolve) => channel.write(encodeFrame({}, new TextEncoder().encode(JSON.stringify(answer))), () => resolve()));
