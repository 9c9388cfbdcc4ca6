import { describe, expect, it } from 'vitest';
import { experiment, forStudent, trained } from '../src/index.ts';
import { judgedBy, messageOf } from './candidate-of.ts';

const solution = { train: (steps: number): { w: number[] } => ({ w: [steps, 1] }) };

const training = trained(solution, {
  name: 'training',
  call: 'train',
  args: [90],
  like: () => ({ w: [0, 0] }),
  score: ({ w }) => w[0] ?? 0,
  threshold: 90,
  unit: '%',
});

describe('a trained case', () => {
  it('is accepted from the threshold on and keeps the score', async () => {
    expect(await judgedBy(training, solution)).toMatchObject({ verdict: 'accepted', score: { reached: 90, threshold: 90, unit: '%' } });
  });

  it('says score and threshold below it', async () => {
    expect(await judgedBy(training, { train: () => ({ w: [83.456, 1] }) })).toMatchObject({
      verdict: 'wrong_answer',
      mismatch: { kind: 'trained', message: 'What was trained reaches 83.5%, and 90% is asked for at least.' },
      score: { reached: 83.456 },
    });
  });

  it('tells a wrong shape before any score', async () => {
    const result = await judgedBy(training, { train: () => ({ w: [99] }) });
    expect(result).toMatchObject({ mismatch: { kind: 'shape', path: 'w' } });
    expect(result.score).toBeUndefined();
  });

  it('takes what is no number for a training that has diverged, and gives it no score', async () => {
    const result = await judgedBy(training, { train: () => ({ w: [Number.NaN, 1] }) });
    expect(messageOf(result)).toMatch(/^The training has diverged: w\[0\] is not a finite number\./u);
    expect(result.score).toBeUndefined();
  });

  it('is called once', async () => {
    let calls = 0;
    await judgedBy(training, { train: (steps: number) => ((calls += 1), solution.train(steps)) });
    expect(calls).toBe(1);
  });

  it('shows its score to the student', async () => expect(forStudent(await judgedBy(training, solution)).score?.reached).toBe(90));
});

describe('an experiment', () => {
  const race = experiment({ speed: (lane: number): number => lane }, {
    name: 'race',
    what: 'The lead of the second lane',
    effect: async (subject) => Number(await subject.call('speed', 2)) - Number(await subject.call('speed', 1)),
    atLeast: 0.5,
  });

  it('is accepted when the effect appears', async () => {
    expect(await judgedBy(race, { speed: (lane: number) => lane / 2 })).toMatchObject({ verdict: 'accepted', score: { reached: 0.5 } });
  });

  it('says how large the effect is when it is too small, and when it is the other way round', async () => {
    expect(messageOf(await judgedBy(race, { speed: () => 3 }))).toBe('The lead of the second lane is 0, and 0.5 is asked for at least.');
    expect(messageOf(await judgedBy(race, { speed: (lane: number) => -lane }))).toBe('The lead of the second lane is -1, and 0.5 is asked for at least.');
  });
});
