import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineExercise, forStudent, judge, trained, type Candidate, type CaseResult, type Progress, type Received, type Reported } from '../src/index.ts';

const BAND = { low: [50, 60], mean: [55, 65], high: [60, 70] };

/** A training that hands over some numbers on its way; its result and each of them are worth the first number. */
const SPEC = trained({ train: (_seed: number): number[] => [0] }, {
  name: 'training',
  call: 'train',
  args: [1],
  like: () => [0],
  score: ([reached = 0]) => reached,
  curve: { band: BAND, score: ([reached = 0]) => reached },
  threshold: 60,
  unit: '%',
});

const exercise = defineExercise({}, { points: 1, samples: [], secrets: () => [SPEC] });

type Training = { readonly reports: readonly Reported[]; readonly result: Received };
type Judged = { readonly result: CaseResult | undefined; readonly progress: readonly Progress[] };

async function judged({ reports, result: value }: Training): Promise<Judged> {
  const candidate: Candidate = {
    call: async ({ onReport = () => {} }) => {
      for (const report of reports) onReport(report);
      return { kind: 'returned', value, changedArgument: null, timeMs: 1, cpuMs: null, console: '' };
    },
  };
  const progress: Progress[] = [];
  for await (const { result } of judge(exercise.cases(1), candidate, (one) => progress.push(one))) return { result, progress };
  return { result: undefined, progress };
}

const inOrder = (values: readonly number[]): readonly Reported[] => values.map((value, index) => ({ index, value: [value] }));

describe('a training that reports', () => {
  it('is followed point by point, and keeps its curve with the score', async () => {
    const { result, progress } = await judged({ reports: inOrder([40, 55]), result: [61] });
    expect(progress.map(({ curve }) => curve.points)).toStrictEqual([[40], [40, 55]]);
    expect(progress[0]).toMatchObject({ name: 'training', threshold: 60, unit: '%', curve: { band: BAND } });
    expect(result).toMatchObject({ verdict: 'accepted', score: { reached: 61, curve: { points: [40, 55], band: BAND } } });
  });

  it('begins a new curve when the call had to be made again', async () => {
    const { result } = await judged({ reports: [...inOrder([40, 55]), ...inOrder([41])], result: [61] });
    expect(result).toMatchObject({ score: { curve: { points: [41] } } });
  });

  it('has no curve when it reports nothing', async () => {
    expect((await judged({ reports: [], result: [61] })).result).not.toHaveProperty('score.curve');
  });

  it('may report what has another shape, which is left out', async () => {
    const { result } = await judged({ reports: [{ index: 0, value: 'half a network' }, { index: 1, value: [1, 2] }, { index: 2, value: [50] }], result: [61] });
    expect(result).toMatchObject({ verdict: 'accepted', score: { curve: { points: [50] } } });
  });

  it('is worth nothing where its numbers are not finite', async () => {
    expect((await judged({ reports: inOrder([Number.NaN]), result: [61] })).result).toMatchObject({ score: { curve: { points: [0] } } });
  });

  it('shows students three digits of every point', async () => {
    const { result } = await judged({ reports: inOrder([12.3456, 98.7654]), result: [61] });
    expect(result && forStudent(result)).toMatchObject({ score: { curve: { points: [12.3, 98.8] } } });
  });

  it('is judged the same whatever it reports', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double()), fc.double({ min: 0, max: 100, noNaN: true }), async (values, reached) => {
        const [quiet, talkative] = [await judged({ reports: [], result: [reached] }), await judged({ reports: inOrder(values), result: [reached] })];
        expect(talkative.result?.verdict).toBe(quiet.result?.verdict);
      }),
    );
  });
});

describe('a training that diverges', () => {
  it('is told where the first number is that is not finite', async () => {
    const { result } = await judged({ reports: [], result: [Number.NaN] });
    expect(result).toMatchObject({ verdict: 'wrong_answer', mismatch: { kind: 'trained', path: '[0]', message: expect.stringContaining('diverged: [0] is not a finite number') } });
  });

  it('is told of its shape first', async () => {
    expect((await judged({ reports: [], result: [Infinity, 1] })).result).toMatchObject({ mismatch: { kind: 'shape' } });
  });
});
