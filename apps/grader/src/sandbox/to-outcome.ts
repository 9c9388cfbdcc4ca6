import type { Outcome } from '@nabla/exercise-kit';
import { ProtocolError, readValue } from './protocol.ts';
import type { End, JobResult } from './sandbox-process.ts';

/** The limits under which a job ran. */
export type Run = { readonly limitMs: number; readonly limitMb: number };

/** From what a process answered, or how it ended, to the fact that the judge is told. */
export function toOutcome({ answer, payload, ...times }: JobResult, run: Run): Outcome {
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
      return ofEnd(answer, run, times);
    case 'ready':
    case 'opened':
    case 'rejected':
    case 'bad_driver':
    case 'closed':
      return broken(`an answer out of turn: ${answer.kind}`, times);
    default:
      return answer satisfies never;
  }
}

type Returned = Extract<JobResult['answer'], { kind: 'returned' }>;

function withValue({ shape, ...answer }: Returned, payload: Uint8Array): Outcome {
  try {
    return { ...answer, value: readValue(shape, payload) };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return broken(error.message, answer);
  }
}

type Times = Pick<JobResult, 'timeMs' | 'cpuMs'>;

const broken = (reason: string, { timeMs, cpuMs }: Times): Outcome => ({ kind: 'protocol_broken', reason, timeMs, cpuMs, console: '' });

/** V8 aborts a process in which an allocation fails that it cannot do without; a system that runs out of memory kills it. */
const ABORTS: readonly string[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];

function ofEnd({ by, detail }: End, { limitMs, limitMb }: Run, times: Times): Outcome {
  if (by === 'deadline') return { kind: 'timed_out', limitMs, ...times, console: '' };
  if (by === 'memory' || (by === 'itself' && ABORTS.includes(detail))) return { kind: 'out_of_memory', limitMb, ...times, console: '' };
  return broken(detail, times);
}
