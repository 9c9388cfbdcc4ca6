import { close, defineExercise, isAlike, isArray, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { tableModel as table, type SequenceModel } from '@nabla/reference/driver/sequence-model';
import drive from './driver.ts';
import * as solution from './solution.ts';

/** The model of the statement. */
const STATEMENT = table({ '': [0.1, 0.5, 0.4, 0], '1': [0.3, 0, 0.3, 0.4], '2': [0.1, 0, 0, 0.9] });

/** The two beginnings after its first step. */
const TWO = [
  { tokens: [1], logProbability: Math.log(0.5) },
  { tokens: [2], logProbability: Math.log(0.4) },
];

/** The model of the notes that add probabilities: after token 1 comes 0.8, after token 2 comes 0.6. */
const NOTES = table({ '1': [0.1, 0.1, 0.8], '2': [0.2, 0.6, 0.2] });

export default defineExercise(drive(solution), {
  points: 15,
  samples: [
    {
      name: 'the first step of the statement',
      call: 'beamStep',
      args: [[{ tokens: [], logProbability: 0 }], STATEMENT, 2],
      // By hand: ln 0.5 and ln 0.4.
      expected: [{ tokens: [1], logProbability: -Math.LN2 }, { tokens: [2], logProbability: -0.916290731874155 }],
    },
    {
      name: 'the second step of the statement',
      call: 'beamStep',
      args: [TWO, STATEMENT, 2],
      // By hand: ln 0.36 and ln 0.2.
      expected: [{ tokens: [2, 3], logProbability: -1.0216512475319814 }, { tokens: [1, 3], logProbability: -1.6094379124341003 }],
    },
    {
      name: 'both extensions from one beam',
      call: 'beamStep',
      args: [[{ tokens: [1], logProbability: Math.log(0.8) }, { tokens: [2], logProbability: Math.log(0.2) }], table({ '1': [0.5, 0.1, 0.4], '2': [0, 1, 0] }), 2],
      // By hand: ln 0.4 and ln 0.32; the certain token of the other beam makes 0.2.
      expected: [{ tokens: [1, 0], logProbability: -0.916290731874155 }, { tokens: [1, 2], logProbability: -1.1394342831883648 }],
    },
    {
      name: 'more places than extensions',
      call: 'beamStep',
      args: [TWO.slice(1), STATEMENT, 5],
      // By hand: ln 0.36 and ln 0.04; tokens 1 and 2 are impossible.
      expected: [{ tokens: [2, 3], logProbability: -1.0216512475319814 }, { tokens: [2, 0], logProbability: -3.2188758248682006 }],
    },
    {
      name: 'a tie of two beams',
      call: 'beamStep',
      args: [[{ tokens: [2], logProbability: Math.log(0.4) }, { tokens: [1], logProbability: Math.log(0.3) }], NOTES, 1],
      // By hand: 0.4 · 0.6 and 0.3 · 0.8 are both 0.24, and the first beam goes first.
      expected: [{ tokens: [2, 1], logProbability: -1.4271163556401458 }],
    },
    {
      name: 'the same tie, the beams exchanged',
      call: 'beamStep',
      args: [[{ tokens: [1], logProbability: Math.log(0.3) }, { tokens: [2], logProbability: Math.log(0.4) }], NOTES, 1],
      // By hand.
      expected: [{ tokens: [1, 2], logProbability: -1.4271163556401458 }],
    },
  ],
  secrets: (random) => [
    step('one beam', beams([[3]], random), seeded(6, random), 3),
    step('from the very beginning', [{ tokens: [], logProbability: 0 }], seeded(8, random), 4),
    step('two beams', beams([[1], [4]], random), seeded(5, random), 2),
    step('five beams, a large vocabulary', beams([[7, 1], [2, 30], [0, 0], [9, 9], [30, 7]], random), seeded(40, random), 5),
    step('more beams than places', beams([[1, 2], [3, 1], [2, 2], [0, 3]], random), seeded(6, random), 2),
    step('a single place', beams([[1, 2], [3, 1], [2, 2]], random), seeded(6, random), 1),
    step('all extensions find a place', beams([[1], [2], [0]], random), seeded(4, random), 30),
    step('the last beam is the most probable', [{ tokens: [1], logProbability: -6 }, { tokens: [2], logProbability: -4 }, { tokens: [3], logProbability: -0.5 }], seeded(6, random), 4),
    step('long beginnings', beams([list(300, random), list(300, random)], random, 300), seeded(9, random), 3),
    step('extensions that are next to impossible', [{ tokens: [1], logProbability: -1200 }, { tokens: [0], logProbability: -1201 }], seeded(7, random), 6),
    step('logarithms of one digit and of two', [{ tokens: [1], logProbability: -2 }, { tokens: [2], logProbability: -9.5 }, { tokens: [3], logProbability: -11 }], seeded(5, random), 6),
    step('a tie of two tokens', [{ tokens: [1], logProbability: -0.25 }], table({ '1': [0.1, 0.3, 0.2, 0.3, 0.1] }), 3),
    step('a tie at the cut, across beams', TIE, TIE_MODEL, 2),
    step('a tie of the smaller token and the earlier beam', [{ tokens: [2], logProbability: Math.log(0.2) }, { tokens: [1], logProbability: Math.log(0.6) }], table({ '1': [0.3, 0.2, 0.25, 0.25], '2': [0, 0, 0.1, 0.9] }), 2),
    step('nearly a tie', [{ tokens: [1], logProbability: -1.000_001 }, { tokens: [2], logProbability: -1 }], table({ '1': [0.5, 0.5], '2': [0.5, 0.5] }), 3),
    property(drive(solution), {
      name: 'any model, one place more',
      given: fc.record({ seed: fc.nat(), size: fc.integer({ min: 2, max: 9 }), k: fc.integer({ min: 1, max: 6 }) }),
      holds: async (subject, { seed, size, k }) => {
        const model = { kind: 'seeded', seed, size } as const;
        const [fewer = null, more = null] = await Promise.all([k, k + 1].map((places) => subject.call('beamStep', PAIR, model, places)));
        return isAlike(fewer, isArray(more) ? more.slice(0, k) : null) ? null : 'With one place more, the first ones are taken by others.';
      },
    }),
    property(drive(solution), {
      name: 'any model, everybody less probable by the same factor',
      given: fc.record({ seed: fc.nat(), size: fc.integer({ min: 2, max: 9 }), less: fc.integer({ min: 1, max: 40 }) }),
      holds: async (subject, { seed, size, less }) => {
        const model = { kind: 'seeded', seed, size } as const;
        const lower = (pair: readonly solution.Beam[]) => pair.map(({ tokens, logProbability }) => ({ tokens, logProbability: logProbability - less }));
        const found = await subject.call('beamStep', lower(PAIR), model, 4);
        return close().check(lower(drive(solution).beamStep(PAIR, model, 4)), found) && 'When every beam becomes less probable by the same factor, the extensions do not all become so by the same factor.';
      },
    }),
  ],
});

const PAIR: solution.Beam[] = [
  { tokens: [0, 1], logProbability: -1.5 },
  { tokens: [1, 1], logProbability: -1.25 },
];

/** Beginnings with random probabilities, in no order. */
const beams = (prefixes: readonly number[][], random: Random, scale = 1): solution.Beam[] =>
  prefixes.map((tokens) => ({ tokens, logProbability: scale * Math.log(random.uniform(0.05, 0.6)) }));

const list = (length: number, random: Random): number[] => Array.from({ length }, () => random.integer(0, 8));

/** (1, 3) has 0.6 · 0.3 and (2, 3) has 0.2 · 0.9: both are 0.18, and one place is left beside (1, 1). */
const TIE = [
  { tokens: [1], logProbability: Math.log(0.6) },
  { tokens: [2], logProbability: Math.log(0.2) },
];
const TIE_MODEL = table({ '1': [0.2, 0.5, 0, 0.3], '2': [0.1, 0, 0, 0.9] });

const seeded = (size: number, random: Random): SequenceModel => ({ kind: 'seeded', seed: random.integer(0, 2 ** 31 - 1), size });

const step = (name: string, from: solution.Beam[], model: SequenceModel, k: number) => ({ name, call: 'beamStep', args: [from, model, k] }) as const;
