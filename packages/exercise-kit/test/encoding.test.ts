import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alien, decodeValue, encodeValue, EncodingError, VALUE_LIMITS, type Value } from '../src/index.ts';

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string(),
    fc.array(fc.double()),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('the encoding of values', () => {
  it('gives back every value bit for bit', () => {
    fc.assert(fc.property(value, (original) => { expect(decodeValue(encodeValue(original))).toStrictEqual(original); }));
  });

  it('keeps negative zero, NaN and the infinities', () => {
    const numbers = [-0, Number.NaN, Infinity, -Infinity];
    expect(decodeValue(encodeValue(numbers))).toStrictEqual(numbers);
  });

  it('writes a matrix as the lengths of its rows', () => {
    expect(encodeValue([[1, 2, 3], [4, 5, 6]])).toStrictEqual({ shape: '[3,3]', numbers: Float64Array.of(1, 2, 3, 4, 5, 6) });
  });

  it('decodes what is no value as an alien with its description', () => {
    expect(decodeValue({ shape: '"?a function"', numbers: new Float64Array() })).toStrictEqual(new Alien('a function'));
  });
});

function errorOf(run: () => void): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

describe('the decoder meets hostile senders', () => {
  const reject = (shape: string, ...numbers: readonly number[]) =>
    expect(() => decodeValue({ shape, numbers: Float64Array.from(numbers) })).toThrow(EncodingError);

  it('rejects counts that the numbers do not cover', () => {
    reject('3', 1, 2);
    reject('-1');
    reject('1e308');
    reject('0.5', 1);
  });

  it('rejects numbers that no shape asks for', () => reject('1', 1, 2));
  it('rejects texts that are not JSON', () => reject('[1,'));
  it('rejects marks that it does not know', () => reject('"x"'));
  it('rejects nesting beyond the limit', () => reject('['.repeat(VALUE_LIMITS.depth + 2) + ']'.repeat(VALUE_LIMITS.depth + 2)));
  it('rejects shapes beyond the limit', () => reject(`"s${'x'.repeat(VALUE_LIMITS.shapeLength)}"`));

  it('never throws anything but an encoding error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.array(fc.double()), (shape, numbers) => {
        expect(errorOf(() => decodeValue({ shape, numbers: Float64Array.from(numbers) }))).toSatisfy((error) => error === null || error instanceof EncodingError);
      }),
    );
  });

  it('cannot be made to change the prototype of an object', () => {
    const decoded = decodeValue({ shape: '{"__proto__":{"polluted":true}}', numbers: new Float64Array() });
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
