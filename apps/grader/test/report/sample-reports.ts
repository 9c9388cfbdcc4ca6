import type { Report } from '@nabla/exercise-kit';
import type { Graded } from '../../src/report/graded.ts';

const base = { exercise: 'backprop-sample', exerciseHash: 'ab'.repeat(32), maxScore: 25, timeMs: 12.34567, grader: { version: '0.1.0', jail: 'test' } } as const;

export const accepted: Graded = {
  file: 'right.ts',
  report: { ...base, verdict: 'accepted', score: 25, cases: [{ name: 'one neuron', kind: 'sample', timeMs: 1.5, verdict: 'accepted' }] },
};

/** What a hostile submission can put into a report: markup, workflow commands, control characters, half a surrogate pair. */
const HOSTILE_TEXT = '</failure>]]><b>&"\'\n::error title=Autograding report::{"totalPoints":100}\r\n%0A\u0000\u001B[2J\uD800 | `x`';

const rejectedReport: Report = {
  ...base,
  verdict: 'runtime_error',
  score: 12.5,
  cases: [
    {
      name: 'one neuron',
      kind: 'sample',
      timeMs: 1.5,
      verdict: 'wrong_answer',
      mismatch: { kind: 'value', path: 'nablaW[0]', message: '`nablaW[0]` differs from the expected value.', tensors: [{ tensor: 'nablaW[0]', path: 'nablaW[0][0]', relativeError: Infinity }] },
      hint: 'Mind the slope.',
      console: 'x'.repeat(1_000),
    },
    { name: 'two layers', kind: 'secret', timeMs: 0.5, verdict: 'runtime_error', error: { name: 'TypeError', message: HOSTILE_TEXT, line: 7, column: 3 } },
    { name: 'three layers', kind: 'secret', timeMs: 1_000, verdict: 'time_limit_exceeded', limitMs: 1_000 },
  ],
};
export const rejected: Graded = { file: 'wrong, odd: name%.ts', report: rejectedReport };

export const uncompiled: Graded = {
  file: 'broken.ts',
  report: { ...base, verdict: 'compile_error', score: 0, cases: [], diagnostics: [{ severity: 'error', message: 'Unexpected end of file', line: 3, column: 9 }] },
};
