import { importSubmission } from './browser/import-submission.ts';
import type { CallMessage, EncodedOutcome, OpenMessage, ToPage } from './browser/messages.ts';
import { listen, now } from './browser/page.ts';
import { describeError, type ThrownError } from './harness/describe-error.ts';
import { accept, hasFunction, isLoaded, perform, takeReply } from './harness/harness.ts';
import { missingFunctions } from './missing-functions.ts';

/**
 * The worker in which the editor runs samples: the grader's own harness, around a submission whose types are erased
 * already. It is bundled into one text and started as a module worker, in a frame without an origin. The page is
 * its judge and its clock: it sends `open` once and then `call`s, each after the answer to the one before, and ends
 * the worker when an answer is late. The messages are in `browser/messages.ts`. Its results are never a grade.
 */
listen(async (message) => (message.kind === 'open' ? open(message) : { kind: 'outcome', outcome: call(message) }));

async function open(message: OpenMessage): Promise<ToPage> {
  const startedAt = now();
  const imported = await importSubmission(message);
  if (imported.kind === 'rejected') return imported;
  if (imported.kind === 'threw') return failed(describeError(imported.thrown), startedAt);
  accept(imported.submission, imported.driver);
  if (!isLoaded()) return driverFailed(startedAt);
  const diagnostics = missingFunctions(message.functions, hasFunction);
  return diagnostics.length === 0 ? { kind: 'opened' } : { kind: 'rejected', diagnostics };
}

const failed = (error: ThrownError, startedAt: number): ToPage => ({
  kind: 'failed',
  outcome: { kind: 'threw', error, timeMs: now() - startedAt, cpuMs: null, console: takeReply().console },
});

function driverFailed(startedAt: number): ToPage {
  const reply = takeReply();
  return failed(reply.kind === 'threw' ? reply.error : { name: 'Error', message: 'The driver did not run.' }, startedAt);
}

function call({ call: name, args }: CallMessage): EncodedOutcome {
  const startedAt = now();
  perform(name, args.shape, args.numbers);
  const reply = takeReply();
  const facts = { timeMs: now() - startedAt, cpuMs: null, console: reply.console };
  if (reply.flooded) return { ...facts, kind: 'output_flood' };
  switch (reply.kind) {
    case 'returned':
      return { ...facts, kind: 'returned', value: { shape: reply.shape, numbers: reply.numbers }, changedArgument: reply.changedArgument };
    case 'threw':
      return { ...facts, kind: 'threw', error: reply.error };
    case 'none':
      return { ...facts, kind: 'protocol_broken', reason: 'the harness kept no outcome' };
    default:
      return reply satisfies never;
  }
}
