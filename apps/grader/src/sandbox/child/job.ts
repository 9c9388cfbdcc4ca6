import { compileParts } from './compile-parts.ts';
import { describeError } from '../harness/describe-error.ts';
import type { HarnessReply } from '../harness/harness.ts';
import type { Ending, Isolate, OnReport } from './isolate.ts';
import { MOST_REPORTED, type Answer, type Cost, type Reporting, type Request, type Unreturned } from '../messages.ts';
import { missingFunctions } from '../missing-functions.ts';
import { prepareSource } from './source/prepare-source.ts';

/** An answer, and the numbers that go with it where it is a result. */
export type Answered = { readonly answer: Answer; readonly numbers?: Float64Array };

/** Makes a submission ready to be called: from bytes to evaluated modules. */
export function openJob(isolate: Isolate, request: Extract<Request, { kind: 'open' }>, source: Uint8Array): Answer {
  const cost = stopwatch();
  const prepared = prepareSource(source);
  if (!prepared.ok) return { kind: 'rejected', diagnostics: prepared.diagnostics, worn: prepared.worn };
  const parts = compileParts(isolate, { code: prepared.code, driver: request.driver, withheld: request.withheld });
  if (parts.kind !== 'compiled') return parts;
  const ending = isolate.load(parts, request.timeMs);
  const spent = cost();
  if (hasEnded(ending) && isolate.isLoaded()) return checkFunctions(isolate, request.functions, spent);
  return toAnswer({ ending, reply: isolate.takeReply(ending), cost: spent }).answer;
}

/** Also when something was thrown past the harness: a rejection that nobody handles does not undo what was done. */
const hasEnded = (ending: Ending): boolean => ending.kind === 'ended' || ending.kind === 'threw';

/** Starts to measure; what it returns tells what has been spent since. */
function stopwatch(): () => Cost {
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { timeMs: performance.now() - startedAt, cpuMs: (user + system) / 1_000 };
  };
}

function checkFunctions(isolate: Isolate, names: readonly string[], cost: Cost): Answer {
  const diagnostics = missingFunctions(names, (name) => isolate.hasFunction(name));
  return diagnostics.length === 0 ? { kind: 'opened', ...cost } : { kind: 'rejected', diagnostics, worn: false };
}

/** The numbers of the arguments, and where reports go that come before the answer. */
type CallParts = { readonly numbers: Float64Array; readonly tell: (report: Told) => void };

/** Something that is sent while a call runs. */
export type Told = { readonly answer: Reporting; readonly numbers: Float64Array };

/** Calls a function of the submission that was opened in this isolate. */
export function callJob(isolate: Isolate, request: Extract<Request, { kind: 'call' }>, { numbers, tell }: CallParts): Answered {
  const cost = stopwatch();
  const onReport: OnReport = (index, shape, reported) => {
    if (reported.length <= MOST_REPORTED) tell({ answer: { kind: 'reported', index, shape }, numbers: reported });
  };
  const ending = isolate.perform(request.call, { shape: request.shape, numbers }, { timeMs: request.timeMs, onReport });
  const spent = cost();
  return toAnswer({ ending, reply: isolate.takeReply(ending), cost: spent });
}

type Ended = { readonly ending: Ending; readonly reply: HarnessReply | null; readonly cost: Cost };

/** Who ended the run decides first, then what the harness kept. */
function toAnswer({ ending, reply, cost }: Ended): Answered {
  const facts = { ...cost, console: reply?.console ?? '' };
  if (ending.kind === 'out_of_memory') return { answer: { ...facts, kind: 'out_of_memory' } };
  if (reply?.flooded) return { answer: { ...facts, kind: 'output_flood' } };
  if (ending.kind === 'timed_out' || reply === null) return { answer: { ...facts, kind: 'timed_out' } };
  if (reply.kind === 'returned') {
    const { shape, numbers, changedArgument } = reply;
    return { answer: { ...facts, kind: 'returned', shape, changedArgument }, numbers };
  }
  return { answer: { ...facts, kind: 'threw', error: errorOf(ending, reply) } };
}

type Threw = Extract<Unreturned, { kind: 'threw' }>;

function errorOf(ending: Ending, reply: HarnessReply): Threw['error'] {
  if (reply.kind === 'threw') return reply.error;
  if (ending.kind === 'threw') return withoutEngine(describeError(ending.thrown));
  return { name: 'Error', message: 'The file never finished loading: an await outside of its functions waits for ever.' };
}

/** What is thrown while a file loads passes isolated-vm, which puts its own words in the place of strange objects. */
const withoutEngine = (error: Threw['error']): Threw['error'] =>
  error.message.includes('isolated-vm') ? { name: 'Error', message: 'The code threw an object that is not an Error.' } : error;
