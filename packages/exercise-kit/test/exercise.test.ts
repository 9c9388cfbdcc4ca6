import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineExercise, format, random, seedOf, starterOf, type Sample } from '../src/index.ts';

const solution = { shift: (xs: number[], by: number): number[] => xs.map((x) => x + by) };

const exercise = defineExercise(solution, {
  points: 5,
  samples: [{ name: 'by one', call: 'shift', args: [[1, 2], 1], expected: [2, 3] }],
  secrets: (rng) => [{ name: 'by much', call: 'shift', args: [rng.vector(3), 100] }],
});

const argsOf = (seed: number) => exercise.cases(seed).flatMap((testCase) => (testCase.task === 'call' ? [testCase.args] : []));

describe('an exercise', () => {
  it('takes the answers of samples from the author and of secrets from the solution', () => {
    const [sample, secret] = exercise.cases(1);
    expect(sample).toMatchObject({ name: 'by one', kind: 'sample', expected: [2, 3] });
    expect(secret).toMatchObject({ kind: 'secret', expected: random(1).vector(3).map((x) => x + 100) });
  });

  it('has the same cases for the same seed and others for another', () => {
    expect(argsOf(7)).toStrictEqual(argsOf(7));
    expect(argsOf(7)).not.toStrictEqual(argsOf(8));
  });

  it('asks for the functions that the solution exports', () => expect(exercise.functions).toStrictEqual(['shift']));

  it('withholds no tool unless it says so', () => {
    const withholding = defineExercise(solution, { points: 1, withholds: ['sigmoid'], samples: [], secrets: () => [] });
    expect([exercise.withheld, withholding.withheld]).toStrictEqual([[], ['sigmoid']]);
  });

  it('refuses two cases of one name', () => {
    const twice: Sample<typeof solution> = { name: 'by one', call: 'shift', args: [[1], 1], expected: [2] };
    const broken = defineExercise(solution, { points: 1, samples: [twice, twice], secrets: () => [] });
    expect(() => broken.cases(1)).toThrow('two cases are named "by one"');
  });

  it('refuses arguments that cannot cross the wall', () => {
    const apply = { apply: (f: () => number): number => f() };
    const broken = defineExercise(apply, { points: 1, samples: [], secrets: () => [{ name: 'f', call: 'apply', args: [() => 1] }] });
    expect(() => broken.cases(1)).toThrow('use a driver');
  });
});

describe('the random numbers of cases', () => {
  it('lie in their ranges', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rng = random(seed);
        for (let draw = 0; draw < 20; draw += 1) {
          expect(rng.next()).toSatisfy((x: number) => x >= 0 && x < 1);
          expect([1, 2, 3]).toContain(rng.integer(1, 3));
          expect(rng.normal()).toSatisfy(Number.isFinite);
        }
      }),
    );
  });

  it('have the mean and variance of a standard normal', () => {
    // 100,000 draws: the mean's standard error is 0.0032, the variance's 0.0045; ten of them never happen by chance.
    const draws = random(1).vector(100_000);
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.032);
    expect(Math.abs(variance - 1)).toBeLessThan(0.045);
  });

  it('start from another seed for another text', () => expect(seedOf('backprop-sample')).not.toBe(seedOf('cross-entropy')));

  it('hash texts as FNV-1a does', () => {
    // Test vectors of draft-eastlake-fnv for the 32-bit FNV-1a.
    expect(seedOf('')).toBe(0x811c9dc5);
    expect(seedOf('a')).toBe(0xe40c292c);
    expect(seedOf('foobar')).toBe(0xbf9cf968);
  });
});

describe('the starter', () => {
  const source = ['// BEGIN SOLUTION', 'const secret = 1;', '// END SOLUTION', 'export function f(): number {', '  // BEGIN SOLUTION', '  return secret;', '  // END SOLUTION', '}'];

  it('keeps signatures and puts an invitation in the place of the answer', () => {
    expect(starterOf(source.join('\n'))).toBe("export function f(): number {\n  // Your code here.\n  throw new Error('Not written yet.');\n}");
  });
  it('holds nothing of what stood between the markers', () => expect(starterOf(source.join('\n'))).not.toContain('secret'));
  it('asks for markers that pair up', () => {
    expect(() => starterOf('export {}')).toThrow('no BEGIN SOLUTION');
    expect(() => starterOf('// BEGIN SOLUTION')).toThrow('without END');
    expect(() => starterOf('// END SOLUTION')).toThrow('without BEGIN');
    expect(() => starterOf('// BEGIN SOLUTION\n// BEGIN SOLUTION')).toThrow('inside');
  });
});

describe('a value written out', () => {
  it('puts every row of a matrix on a line', () => expect(format([[1, -0], [0.1, Number.NaN]])).toBe('[\n  [1, -0],\n  [0.1, NaN]\n]'));
  it('names the fields of an object', () => expect(format({ sum: 1, carry: 0 })).toBe('{sum: 1, carry: 0}'));
  it('is cut where it is too long to read', () => expect(format(Array.from({ length: 10_000 }, () => 0.5)).length).toBeLessThan(2_100));
});
