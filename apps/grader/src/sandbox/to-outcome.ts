import type { Outcome } from '@nabla/exercise-kit';
import { ProtocolError, readValue } from './protocol.ts';
import type { End, JobResult } from './sandbox-process.ts';

/** The limits under which a job ran, and the time it took as the parent saw it. */
export type Run = { readonly limitMs: number; readonly limitMb: number; readonly timeMs: number };

/** From what a process answered, or how it ended, to the fact that the judge is told. */
export function toOutcome({ answer, payload }: JobResult, run: Run): Outcome {
  switch (answer.kind) {
    case 'returned':
      return withValue(answer, payload);
    case 'threw':
    case 'output_flood':
      return answer;
    case 'timed_out':
      return { ...answer, limitMs: run.limitMs };
    case 'out_of_memory':
      return { ...answer, limitMb: run.limitMb };
    case 'ended':
      return ofEnd(answer, run);
    case 'ready':
    case 'opened':
    case 'rejected':
    case 'bad_driver':
    case 'closed':
      return broken(`an answer out of turn: ${answer.kind}`, run.timeMs);
    default:
      return answer satisfies never;
  }
}

type Returned = Extract<JobResult['answer'], { kind: 'returned' }>;

function withValue({ shape, changedArgument, timeMs, console }: Returned, payload: Uint8Array): Outcome {
  try {
    return { kind: 'returned', value: readValue(shape, payload), changedArgument, timeMs, console };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return broken(error.message, timeMs);
  }
}

const broken = (reason: string, timeMs: number): Outcome => ({ kind: 'protocol_broken', reason, timeMs, console: '' });

/** V8 aborts a process in which an allocation fails that it cannot do without, by one of these. */
const ABORTS: readonly string[] = ['SIGABRT', 'SIGTRAP', 'SIGILL'];

function ofEnd({ by, detail }: End, { limitMs, limitMb, timeMs }: Run): Outcome {
  if (by === 'deadline') return { kind: 'timed_out', limitMs, timeMs, console: '' };
  if (by === 'memory' || (by === 'itself' && ABORTS.includes(detail))) return { kind: 'out_of_memory', limitMb, timeMs, console: '' };
  return broken(detail, timeMs);
}
