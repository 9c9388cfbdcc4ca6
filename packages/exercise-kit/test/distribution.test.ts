import { describe, expect, it } from 'vitest';
import { distribution, equallyLikely, firstBroken, follows, happens, meanOf, random, shuffled, tailsOf, varianceOf, type Claim, type Law, type Random } from '../src/index.ts';
import { judgedBy, messageOf } from './candidate-of.ts';

/** With a chance of 1e-9 for each, one of them breaks a right claim in one of 100,000 worlds. */
const SEEDS = Array.from({ length: 10_000 }, (_, seed) => seed);

const brokenFor = (claimsOf: (rng: Random) => readonly Claim[], seeds = SEEDS) => seeds.filter((seed) => firstBroken(claimsOf(random(seed))) !== null).length;

const normals = (rng: Random, count: number, deviation: number): readonly number[] => rng.vector(count).map((x) => deviation * x);
/** Uniform around 0 with the same deviation: the width is √12 of it. */
const uniforms = (rng: Random, count: number, deviation: number): readonly number[] => Array.from({ length: count }, () => rng.uniform(-1, 1) * Math.sqrt(3) * deviation);

const LAW = { mean: 0, variance: 1 / 25, law: 'normal' } as const satisfies Law;
const claims = (values: readonly number[], law: Law = LAW): readonly Claim[] => follows({ what: 'the weights', values }, law);

describe('the claims about normal numbers', () => {
  it('hold for a right generator, whatever the seed', () => expect(brokenFor((rng) => claims(normals(rng, 100, 1 / 5)))).toBe(0));

  it('break for the variance in the place of the deviation', () => expect(brokenFor((rng) => claims(normals(rng, 400, 1 / 25)))).toBe(10_000));

  it('break for a deviation that forgets the fan-in', () => expect(brokenFor((rng) => claims(normals(rng, 400, 1)))).toBe(10_000));

  it('break for uniform numbers of the right variance', () => expect(brokenFor((rng) => claims(uniforms(rng, 400, 1 / 5)), SEEDS.slice(0, 1_000))).toBe(1_000));

  it('break for numbers that are all positive, and for one that is no number', () => {
    expect(brokenFor((rng) => claims(normals(rng, 400, 1 / 5).map(Math.abs)), SEEDS.slice(0, 1_000))).toBe(1_000);
    expect(firstBroken(claims([Number.NaN, 0]))).toBe('Not all of the weights are finite numbers.');
  });

  it('say what is wrong and by how much', () => {
    expect(firstBroken(claims(normals(random(1), 400, 1 / 25)))).toMatch(/^The variance of the weights is 0\.0\d+ times what it should be/u);
    expect(firstBroken(claims(uniforms(random(1), 400, 1 / 5)))).toBe('Too few of the weights lie far from the mean: they are not normally distributed.');
  });
});

describe('the claims about uniform numbers, and about either', () => {
  it.each(['uniform', 'either'] as const)('hold for uniform ones, law %s', (law) => {
    expect(brokenFor((rng) => claims(uniforms(rng, 100, 1 / 5), { ...LAW, law }))).toBe(0);
  });

  it('hold for normal ones where either will do', () => expect(brokenFor((rng) => claims(normals(rng, 100, 1 / 5), { ...LAW, law: 'either' }))).toBe(0));

  it('break for half the variance', () => {
    expect(brokenFor((rng) => claims(uniforms(rng, 1_000, Math.SQRT1_2 / 5), { ...LAW, law: 'either' }), SEEDS.slice(0, 1_000))).toBe(1_000);
  });
});

describe('a bound', () => {
  it.each([
    ['mean', (rng: Random) => meanOf({ what: '', values: normals(rng, 50, 1 / 5) }, LAW)],
    ['variance', (rng: Random) => varianceOf({ what: '', values: normals(rng, 50, 1 / 5) }, LAW)],
    ['tails', (rng: Random) => tailsOf({ what: '', values: normals(rng, 50, 1 / 5) }, LAW)],
    ['trials', (rng: Random) => happens({ what: '', count: drops(rng, 60, 0.2), n: 60, p: 0.2 })],
    ['counts', (rng: Random) => equallyLikely({ what: '', counts: dice(rng, 60) })],
  ] as const)('is broken by chance no more often than it says: %s', (_name, claimOf) => {
    // Chance 1/20 each: 500 of 10,000 expected at most, with a deviation of 22.
    const broken = SEEDS.filter((seed) => claimOf(random(seed))(0.05) !== null).length;
    expect(broken).toBeLessThan(500 + 5 * 22);
  });
});

describe('something that comes with a known chance', () => {
  const claimed = (p: number, actual: number) => (rng: Random) => [happens({ what: 'Neurons that stay', count: drops(rng, 4_000, actual), n: 4_000, p })];

  it('is found to do so, whatever the seed', () => expect(brokenFor(claimed(0.1, 0.1), SEEDS.slice(0, 1_000))).toBe(0));

  it('is noticed with the opposite chance, or a slightly larger one', () => {
    expect(brokenFor(claimed(0.1, 0.9), SEEDS.slice(0, 100))).toBe(100);
    expect(brokenFor(claimed(0.1, 0.15), SEEDS.slice(0, 100))).toBe(100);
  });

  it('is said to come too often or too seldom', () => {
    expect(firstBroken(claimed(0.1, 0.2)(random(1)))).toBe('Neurons that stay come too often to be chance.');
    expect(firstBroken(claimed(0.1, 0)(random(1)))).toBe('Neurons that stay come too seldom to be chance.');
  });
});

/** How many of n trials with chance p came out. */
const drops = (rng: Random, n: number, p: number): number => Array.from({ length: n }, () => rng.next()).filter((u) => u < p).length;

/** How often each face came in so many throws. */
function dice(rng: Random, throws: number): readonly number[] {
  const faces = Array.from({ length: throws }, () => rng.integer(1, 6));
  return [1, 2, 3, 4, 5, 6].map((face) => faces.filter((one) => one === face).length);
}

/** Fisher and Yates. */
function shuffle(rng: Random, n: number): readonly number[] {
  const list = Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = rng.integer(0, last);
    [list[last], list[other]] = [list[other] ?? 0, list[last] ?? 0];
  }
  return list;
}

const many = (make: () => readonly number[]): readonly (readonly number[])[] => Array.from({ length: 200 }, make);

describe('the claims about shuffles', () => {
  it('hold for right ones, whatever the seed', () => expect(brokenFor((rng) => shuffled('the order', many(() => shuffle(rng, 5))), SEEDS.slice(0, 2_000))).toBe(0));

  it('break for lists that are never shuffled', () => {
    expect(firstBroken(shuffled('the order', many(() => [0, 1, 2, 3, 4])))).toBe('Of the order some come too often to be equally likely.');
  });

  it('break where only neighbours change places', () => {
    const neighbours = (rng: Random): readonly number[] => (rng.next() < 0.5 ? [1, 0, 2, 3, 4] : [0, 1, 2, 4, 3]);
    expect(brokenFor((rng) => shuffled('the order', many(() => neighbours(rng))), SEEDS.slice(0, 1_000))).toBe(1_000);
  });
});

describe('a distribution case', () => {
  const solution = { draw: (seed: number, count: number): number[] => [...normals(random(seed), count, 1)] };
  const spec = distribution(solution, {
    name: 'normal',
    call: 'draw',
    args: [[1, 300], [2, 300]],
    like: ([, count]) => new Array<number>(count).fill(0),
    claims: (lists) => follows({ what: 'the numbers', values: lists.flat() }, { mean: 0, variance: 1, law: 'normal' }),
  });

  it('accepts other random numbers of the same law', async () => {
    expect((await judgedBy(spec, { draw: (seed: number, count: number) => normals(random(seed + 77), count, 1) })).verdict).toBe('accepted');
  });

  it('tells a wrong shape first, and then what is wrong with the law', async () => {
    expect(await judgedBy(spec, { draw: () => [1] })).toMatchObject({ mismatch: { kind: 'shape' } });
    expect(await judgedBy(spec, { draw: (seed: number, count: number) => normals(random(seed), count, 2) })).toMatchObject({ mismatch: { kind: 'distribution' } });
  });

  it('takes the same numbers from every seed for what they are', async () => {
    expect(messageOf(await judgedBy(spec, { draw: (_seed: number, count: number) => new Array<number>(count).fill(1) }))).toContain('too high to be chance');
  });
});
