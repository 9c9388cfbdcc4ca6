import type { CaseResult } from './case-result.ts';
import type { LearningCurve } from './learning-curve.ts';
import type { Measured } from './measured.ts';
import type { TensorError } from './mismatch.ts';
import type { StudentError } from './outcome.ts';

declare const studentSafe: unique symbol;

/** A case result that may leave for the student who submitted; see {@link forStudent}. */
export type StudentCaseResult = CaseResult & { readonly [studentSafe]: true };

/**
 * What a student may see of a result. Of a secret case: verdict, time, a measure to three digits, where the result is wrong
 * and by how much, but no value, no console and no error text, since a submission can put the secret arguments into each of these.
 */
export function forStudent(result: CaseResult): StudentCaseResult {
  return (result.kind === 'sample' ? result : withoutSecrets(result)) as StudentCaseResult;
}

function withoutSecrets(result: CaseResult): CaseResult {
  const { console: _console, actual: _actual, ...rest } = result;
  const kept = rest.score ? { ...rest, score: threeDigits(rest.score) } : rest;
  if (kept.verdict === 'wrong_answer') {
    const { shown: _shown, ...mismatch } = kept.mismatch;
    return { ...kept, mismatch: { ...mismatch, tensors: mismatch.tensors.map(rounded) } };
  }
  return kept.verdict === 'runtime_error' ? { ...kept, error: withoutText(kept.error) } : kept;
}

function threeDigits({ reached, curve, ...score }: Measured): Measured {
  return { ...score, reached: Number(reached.toPrecision(3)), ...(curve ? { curve: curveForStudent(curve) } : {}) };
}

/** A learning curve to three digits: a network that was made for it could carry secret numbers out by more. */
export const curveForStudent = ({ points, band }: LearningCurve): LearningCurve => ({ points: points.map((point) => Number(point.toPrecision(3))), band });

/** All digits of an error that a submission has computed itself could spell a secret argument. */
const rounded = (tensor: TensorError): TensorError => ({ ...tensor, relativeError: Number(tensor.relativeError.toPrecision(2)) });

/** Error classes of the language: their names carry nothing that a submission could have put there. */
const STANDARD_ERRORS = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError', 'AggregateError']);

const withoutText = ({ name, line, column }: StudentError): StudentError => ({
  name: STANDARD_ERRORS.has(name) ? name : 'Error',
  message: 'The message is hidden because this case is secret.',
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});
