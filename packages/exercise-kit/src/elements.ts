import { matrixSize } from './compare-shapes.ts';
import { at, field } from './path.ts';
import { isArray, isRecord, type Received, type Value } from './value.ts';

/** A number, its counterpart, and the tensor it belongs to. */
export type Element = { readonly path: string; readonly tensor: string; readonly want: number; readonly got: number };

/** Every number of an expected value in order of reading, with its counterpart; one that is missing on the other side counts as NaN. */
export const elementsOf = (expected: Value, actual: Received): Generator<Element> => walk({ expected, actual, path: '', tensor: null, isList: false });

/** Two values that stand at the same place, the tensor around them, if any, and whether they are a list of tensors for certain. */
type Pair = { readonly expected: Value; readonly actual: Received; readonly path: string; readonly tensor: string | null; readonly isList: boolean };

function* walk({ expected, actual, path, tensor: outer, isList }: Pair): Generator<Element> {
  const tensor = outer ?? (!isList && isTensor(expected) ? path : null);
  if (typeof expected === 'number') {
    yield { path, tensor: tensor ?? path, want: expected, got: typeof actual === 'number' ? actual : Number.NaN };
  } else if (isArray(expected)) {
    const items = isArray(actual) ? actual : [];
    for (const [index, part] of expected.entries()) yield* walk({ expected: part, actual: items[index] ?? null, path: at(path, index), tensor, isList: false });
  } else if (isRecord(expected)) {
    const fields = isRecord(actual) ? actual : {};
    const isLayered = Object.values(expected).some(isListOfMatrices);
    for (const [key, part] of Object.entries(expected)) yield* walk({ expected: part, actual: fields[key] ?? null, path: field(path, key), tensor, isList: isLayered });
  }
}

/** A list of numbers, or a rectangular list of such lists. */
const isTensor = (value: Value): boolean => isVector(value) || isMatrix(value);

const isVector = (value: Value): boolean => isArray(value) && value.every((item) => typeof item === 'number');

const isMatrix = (value: Value): boolean => isArray(value) && matrixSize(value) !== null && value.every(isVector);

/** As `nablaW` is. Beside it `nablaB` is a list of vectors and no matrix, even where all layers have the same size. */
const isListOfMatrices = (value: Value): boolean => isArray(value) && value.length > 0 && value.every(isMatrix);
