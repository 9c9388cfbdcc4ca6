import { describe, expect, it } from 'vitest';
import { diagnoseTensors, random, type Comparison, type Received, type Value } from '../src/index.ts';

type Gradient = { nablaW: number[][][]; nablaB: number[][] };

const rng = random(11);
/** Three layers with the sizes 3, 3, 3, 2: equal ones, so that the slopes of two biases look like a matrix. */
const net = { sizes: [3, 3, 3, 2], weights: [rng.matrix(3, 3), rng.matrix(3, 3), rng.matrix(2, 3)], biases: [rng.vector(3), rng.vector(3), rng.vector(2)] };
const right: Gradient = { nablaW: [rng.matrix(3, 3), rng.matrix(3, 3), rng.matrix(2, 3)], nablaB: [rng.vector(3), rng.vector(3), rng.vector(2)] };
const [X, Y] = [rng.matrix(3, 5), rng.matrix(2, 5)];

const scaled = (factor: number, rows: number[][]): number[][] => rows.map((row) => row.map((x) => factor * x));
const wholly = (factor: number): Gradient => ({ nablaW: right.nablaW.map((W) => scaled(factor, W)), nablaB: scaled(factor, right.nablaB) });

const against = (actual: Received, expected: Value = right, args: readonly Value[] = [net, X, Y]): Comparison => ({ call: 'backprop', expected, actual, args });
const said = (...actual: readonly Received[]): string | null => diagnoseTensors(actual.map((one) => against(one)));

describe('the numbers of a wrong result', () => {
  it('show a sign', () => expect(said(wholly(-1))).toBe('Every wrong number has the right size and the wrong sign.'));

  it('show nothing where they are infinite', () => expect(said(wholly(Number.POSITIVE_INFINITY), wholly(Number.NEGATIVE_INFINITY))).toBeNull());

  it('show a factor that a half leaves behind', () => {
    expect(said(wholly(2))).toBe('Every wrong number is twice what it should be.');
    expect(said(wholly(0.5))).toBe('Every wrong number is half of what it should be.');
  });

  it('show a sum in the place of a mean, and a mean taken twice, where the arguments are a batch', () => {
    expect(said(wholly(5))).toContain('a sum stands where a mean should');
    expect(said(wholly(1 / 5))).toContain('divided by it once too often');
  });

  it('show which part is right', () => {
    expect(said({ ...right, nablaB: [[9, 8, 7], [1, 2, 3], [4, 5]] })).toBe('Only the biases are concerned; everything about the weights is right.');
    expect(said({ ...right, nablaW: right.nablaW.map((W) => W.map((row) => row.map(Math.sin))) })).toBe('Only the weights are concerned; everything about the biases is right.');
    expect(said({ nablaW: right.nablaW.map((W, l) => (l === 2 ? W : W.toReversed())), nablaB: right.nablaB.map((b, l) => (l === 2 ? b : b.toReversed())) })).toBe('The last layer is right, and every layer below it is wrong.');
  });

  it('show a part and a factor together', () => {
    expect(said({ ...right, nablaB: scaled(5, right.nablaB) })).toMatch(/^Only the biases are concerned.*a sum stands where a mean should\.$/u);
  });

  it('show a decay along the weights', () => {
    const decayed = { ...right, nablaW: right.nablaW.map((W, l) => W.map((row, j) => row.map((slope, k) => slope + 0.02 * (net.weights[l]?.[j]?.[k] ?? 0)))) };
    expect(said(decayed)).toContain('a multiple of the parameters themselves');
  });
});

describe('nothing is said', () => {
  it('of a factor that fits to a thousandth only, nor of one that mistakes do not leave behind', () => {
    expect(said(wholly(2.002))).toBeNull();
    expect(said(wholly(1.7))).toBeNull();
    expect(said(wholly(Number.NaN))).toBeNull();
  });

  it('of a single number that happens to be twice another', () => expect(diagnoseTensors([against(2, 1, [])])).toBeNull());

  it('when two cases say different things', () => {
    expect(said(wholly(2), wholly(-1))).toBeNull();
    expect(said(wholly(2), wholly(2))).not.toBeNull();
  });

  it('when a shape is wrong or everything is right', () => {
    expect(said(wholly(2), { nablaW: [], nablaB: [] })).toBeNull();
    expect(said(wholly(2), right)).toBeNull();
    expect(diagnoseTensors([])).toBeNull();
  });

  it('of a rounding error, which fits along anything', () => {
    const rounded = { nablaW: right.nablaW.map((W) => W.map((row) => row.map(Math.fround))), nablaB: right.nablaB.map((b) => b.map(Math.fround)) };
    expect(said(rounded)).toBeNull();
  });

  it('of a batch where the arguments are none', () => expect(diagnoseTensors([against(wholly(5), right, [net])])).toBeNull());
});
