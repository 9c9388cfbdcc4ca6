import { describe, expect, it } from 'vitest';
import { gradient, type StudySpec } from '../src/index.ts';
import { judgedBy, messageOf } from './candidate-of.ts';

type Model = { w: number[]; b: number[] };

/** C = ½ (w·x + b)², whose slopes are r x and r with r = w·x + b. */
const residual = ({ w, b }: Model, x: number[]): number => w.reduce((sum, w_k, k) => sum + w_k * (x[k] ?? 0), b[0] ?? 0);
const solution = {
  slopes: (model: Model, x: number[]): Model => ({ w: x.map((x_k) => residual(model, x) * x_k), b: [residual(model, x)] }),
  cost: (model: Model, x: number[]): number => residual(model, x) ** 2 / 2,
};

const POINT = [{ w: [1, -2, 0.5], b: [0.25] }, [3, 1, -2]] as const satisfies readonly [unknown, unknown];
const args = (): [Model, number[]] => [{ w: [...POINT[0].w], b: [...POINT[0].b] }, [...POINT[1]]];

const plain = gradient(solution, { name: 'slopes', call: 'slopes', args: args(), wrt: ([model]) => ({ w: model.w, b: model.b }), cost: ([model, x]) => solution.cost(model, x) });
const withCost = (graded: boolean): StudySpec =>
  gradient(solution, {
    name: 'slopes',
    call: 'slopes',
    args: args(),
    wrt: ([model]) => ({ w: model.w, b: model.b }),
    cost: ([model, x]) => solution.cost(model, x),
    ownCost: { call: 'cost', args: (both) => both, graded },
  });

/** Slopes that are the right ones, with each tensor changed. */
const scaled = (w: number, b: number) => ({
  slopes: (model: Model, x: number[]): Model => {
    const right = solution.slopes(model, x);
    return { w: right.w.map((slope) => w * slope), b: right.b.map((slope) => b * slope) };
  },
});

describe('a gradient case', () => {
  it('accepts the right slopes', async () => expect((await judgedBy(plain, solution)).verdict).toBe('accepted'));

  it('names the tensors that are wrong and those that are right, with the ratio of each wrong one', async () => {
    // ‖3g − g‖ / (‖3g‖ + ‖g‖) = 1/2.
    expect(await judgedBy(plain, scaled(3, 1))).toMatchObject({
      mismatch: { kind: 'gradient', path: 'w[0]', message: 'The gradient is wrong in `w`, and right in `b`.', tensors: [{ tensor: 'w', relativeError: 0.5 }] },
    });
    expect(messageOf(await judgedBy(plain, scaled(3, -1)))).toBe('The gradient is wrong everywhere.');
  });

  it('accepts a ratio of half a millionth and rejects one of two', async () => {
    expect((await judgedBy(plain, scaled(1 + 1e-6, 1))).verdict).toBe('accepted');
    expect((await judgedBy(plain, scaled(1 + 4e-6, 1))).verdict).toBe('wrong_answer');
  });

  it('tells a wrong shape before any number', async () => {
    const short = { slopes: () => ({ w: [9, 9], b: [9] }) };
    expect(await judgedBy(plain, short)).toMatchObject({ mismatch: { kind: 'shape', path: 'w' } });
  });

  it('says where a number is not finite', async () => {
    expect(messageOf(await judgedBy(plain, scaled(1, Number.NaN)))).toBe('`b[0]` is NaN.');
    expect(messageOf(await judgedBy(plain, scaled(Infinity, 1)))).toBe('`w[0]` is Infinity.');
  });

  it('takes slopes that no difference could tell from 0 for 0', async () => {
    const tiny = gradient({ slope: (x: number[]) => x.map((x_k) => 1e-12 * x_k) }, { name: 'tiny', call: 'slope', args: [[1, 2]], wrt: ([x]) => x, cost: ([x]) => x.reduce((sum, x_k) => sum + (1e-12 * x_k ** 2) / 2, 0) });
    expect((await judgedBy(tiny, { slope: () => [0, 0] })).verdict).toBe('accepted');
  });
});

describe("the proof of a gradient's case", () => {
  type Proof = { readonly solved: (x: number[]) => number[]; readonly cost: (x: number[]) => number; readonly pattern?: (x: number[]) => number[]; readonly at?: number[] };
  const proofOf = ({ solved, cost, pattern, at = [0.5, -1, 2] }: Proof) =>
    gradient({ slope: solved }, { name: 'proved', call: 'slope', args: [at], wrt: ([x]) => x, cost: ([x]) => cost(x), ...(pattern ? { pattern: ([x]) => pattern(x) } : {}) }).prove?.();

  const squares = (x: number[]): number => x.reduce((sum, x_k) => sum + x_k ** 2, 0);
  const relus = (x: number[]): number => x.reduce((sum, x_k) => sum + Math.max(0, x_k), 0);
  const steps = (x: number[]): number[] => x.map((x_k) => (x_k > 0 ? 1 : 0));

  it('holds for the slopes of the cost', async () => await expect(proofOf({ solved: (x) => x.map((x_k) => 2 * x_k), cost: squares })).resolves.toBeUndefined());

  it('names the case when the solution is wrong', async () => {
    await expect(proofOf({ solved: (x) => x.map((x_k) => x_k), cost: squares })).rejects.toThrow(/case "proved".*relative error is 0\.33/u);
  });

  it('looks closer where a single step measures badly', async () => {
    // At h = 1e-5 the difference of sin 1000x is off by h² · 1000² / 6 = 1.7e-5 of its size.
    const waves = (x: number[]): number => x.reduce((sum, x_k) => sum + Math.sin(1_000 * x_k), 0);
    await expect(proofOf({ solved: (x) => x.map((x_k) => 1_000 * Math.cos(1_000 * x_k)), cost: waves })).resolves.toBeUndefined();
  });

  it('leaves out what stands at a kink, and nothing else', async () => {
    const nearKink = { cost: relus, at: [1, -1, 2, 3, 1e-6] };
    await expect(proofOf({ ...nearKink, solved: steps })).rejects.toThrow('relative error');
    await expect(proofOf({ ...nearKink, solved: steps, pattern: (x) => x })).resolves.toBeUndefined();
    await expect(proofOf({ ...nearKink, solved: (x) => steps(x).with(0, 0), pattern: (x) => x })).rejects.toThrow('relative error');
  });

  it('asks for another point when too much stands at a kink', async () => {
    await expect(proofOf({ solved: steps, cost: relus, pattern: (x) => x, at: [1, -1, 1e-6, -1e-6] })).rejects.toThrow('draw another point');
  });

  it('asks for arrays, since a single number cannot be moved', async () => {
    const single = gradient({ slope: (x: number) => 2 * x }, { name: 'single', call: 'slope', args: [3], wrt: ([x]) => x, cost: ([x]) => x ** 2 });
    await expect(single.prove?.()).rejects.toThrow('case "single": wrt must return the arrays');
  });
});

describe("the student's own cost", () => {
  const cost = (factor: number) => (model: Model, x: number[]) => factor * solution.cost(model, x);

  it('puts the blame on the gradient when the cost is right', async () => {
    expect(messageOf(await judgedBy(withCost(false), { ...scaled(2, 1), cost: cost(1) }))).toContain('Your cost is right, and this is not its gradient.');
  });

  it('finds a pair that follows another convention, and its factor', async () => {
    expect(messageOf(await judgedBy(withCost(false), { ...scaled(2, 2), cost: cost(2) }))).toContain('both are 2 times what is asked');
  });

  it('puts the blame on the cost when the gradient is its own', async () => {
    const other = { slopes: () => ({ w: [1, 0, 0], b: [1] }), cost: ({ w, b }: Model) => (w[0] ?? 0) + (b[0] ?? 0) };
    expect(messageOf(await judgedBy(withCost(false), other))).toContain('It is the gradient of your cost: the cost is wrong.');
  });

  it('says so when the two are wrong apart from each other', async () => {
    expect(messageOf(await judgedBy(withCost(false), { ...scaled(2, 1), cost: cost(3) }))).toContain('not the gradient of your cost either');
  });

  it('is asked beside a right gradient only where it is part of the exercise', async () => {
    const wrongCost = { slopes: solution.slopes, cost: cost(2) };
    expect((await judgedBy(withCost(false), wrongCost)).verdict).toBe('accepted');
    expect(messageOf(await judgedBy(withCost(true), wrongCost))).toBe('The gradient is right, but it is not that of your cost: the cost is wrong.');
    expect((await judgedBy(withCost(true), solution)).verdict).toBe('accepted');
  });
});
