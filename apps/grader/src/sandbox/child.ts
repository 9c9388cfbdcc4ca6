import { readFrame, writeFrame } from './child/channel.ts';
import { CodeCache } from './child/code-cache.ts';
import { Isolate } from './child/isolate.ts';
import { callJob, openJob, type Answered, type Told } from './child/job.ts';
import { eraseTypes } from './child/source/erase-types.ts';
import { bytesOf, numbersOf } from './frame.ts';
import { enterJail } from './jail/enter-jail.ts';
import type { Request } from './messages.ts';

/**
 * The process in which student code runs, one submission at a time. It warms up, locks itself in, says so, and
 * then answers requests, never going back to the event loop: the filter of system calls forbids what that would
 * need. The parent ends it by SIGKILL, since leaving in good order may hang after hostile code.
 */
const boot = receive();
if (boot.request.kind !== 'boot') throw new Error('the first request must be boot');
const { texts, sentence } = boot.request;
const trusted = { texts, cache: new CodeCache() };

/** The isolate of the submission at hand, or the one that waits for the next. */
let isolate = warm(64);
send(boot.request.nonce, { answer: { kind: 'ready', jail: await enterJail(sentence) } });

for (;;) {
  const { request, payload } = receive();
  send(request.nonce, serve(request, payload));
  if (request.kind === 'close') isolate = warm(isolate.memoryMb);
}

function serve(request: Request, payload: Uint8Array): Answered {
  switch (request.kind) {
    case 'open':
      if (request.memoryMb !== isolate.memoryMb) isolate = replaced(request.memoryMb);
      return { answer: openJob(isolate, request, payload) };
    case 'call':
      return callJob(isolate, request, { numbers: numbersOf(payload), tell: (report) => send(request.nonce, report) });
    case 'close':
      isolate[Symbol.dispose]();
      return { answer: { kind: 'closed' } };
    case 'boot':
      throw new Error('booted already');
    default:
      return request satisfies never;
  }
}

function replaced(memoryMb: number): Isolate {
  isolate[Symbol.dispose]();
  return new Isolate(trusted, memoryMb);
}

/** Also keeps the type eraser loaded: its first use takes some 40 ms. */
function warm(memoryMb: number): Isolate {
  eraseTypes('let warm: number = 1;');
  return new Isolate(trusted, memoryMb);
}

function receive(): { readonly request: Request; readonly payload: Uint8Array } {
  const { header, payload } = readFrame();
  if (!isRequest(header)) throw new Error('not a request');
  return { request: header, payload };
}

/** The parent is trusted; this only tells the compiler what it sends. */
function isRequest(header: unknown): header is Request {
  return typeof header === 'object' && header !== null && 'nonce' in header && 'kind' in header;
}

function send(nonce: string, { answer, numbers }: Answered | Told): void {
  writeFrame({ nonce, ...answer }, numbers ? bytesOf(numbers) : new Uint8Array(0));
}
