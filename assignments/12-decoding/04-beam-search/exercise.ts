import { close, defineExercise, isArray, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { tableModel as table, type SequenceModel } from '@nabla/reference/driver/sequence-model';
import drive from './driver.ts';
import * as solution from './solution.ts';

/** The model of the statement. Token 0 ends a sequence, here and in the other tables. */
const STATEMENT: SequenceModel = table({ '': [0.1, 0.5, 0.4, 0], '1': [0.3, 0, 0.3, 0.4], '2': [0.1, 0, 0, 0.9] });

export default defineExercise(drive(solution), {
  points: 20,
  samples: [
    {
      name: 'the example of the statement',
      call: 'beamSearch',
      args: [STATEMENT, { k: 2, alpha: 0, eos: 0, maxLength: 5 }],
      // By hand: ln 0.36 and ln 0.2.
      expected: [{ tokens: [2, 3], score: -1.0216512475319814 }, { tokens: [1, 3], score: -1.6094379124341003 }],
    },
    {
      name: 'the length runs out',
      call: 'beamSearch',
      args: [STATEMENT, { k: 2, alpha: 0.5, eos: 0, maxLength: 2 }],
      // By hand: the same sums over the root of 2, since nothing has finished.
      expected: [{ tokens: [2, 3], score: -0.72241652513756 }, { tokens: [1, 3], score: -1.1380444617808732 }],
    },
    {
      name: 'longer and better',
      call: 'beamSearch',
      args: [table({ '': [0.4, 0.6, 0], '1': [0.5, 0, 0.5] }), { k: 2, alpha: 1, eos: 0, maxLength: 3 }],
      // By hand: ln 0.3 / 3 and ln 0.3 / 2; ending at once, ln 0.4, is third.
      expected: [{ tokens: [1, 2], score: -0.40132426810864535 }, { tokens: [1], score: -0.6019864021629681 }],
    },
    {
      name: 'an unlikely word before a likely one',
      call: 'beamSearch',
      args: [table({ '': [0.14, 0.5, 0.2, 0.16], '1': [0, 0.3, 0.2, 0.5], '2': [0.05, 0, 0, 0.95] }), { k: 2, alpha: 0, eos: 0, maxLength: 5 }],
      // By hand: ln 0.25 and ln 0.19.
      expected: [{ tokens: [1, 3], score: -1.3862943611198906 }, { tokens: [2, 3], score: -1.6607312068216509 }],
    },
    {
      name: 'an end that cannot be beaten',
      call: 'beamSearch',
      args: [table({ '': [0.6, 0.4] }), { k: 2, alpha: 0, eos: 0, maxLength: 5 }],
      // By hand: ln 0.6; the live one has ln 0.4 and can only fall, so it never finishes.
      expected: [{ tokens: [], score: -0.5108256237659907 }],
    },
    {
      name: 'two equal sequences',
      call: 'beamSearch',
      args: [table({ '': [0.1, 0.6, 0.2, 0.1], '1': [0.2, 0.25, 0.25, 0.3], '2': [0.1, 0, 0, 0.9] }), { k: 2, alpha: 1, eos: 0, maxLength: 4 }],
      // By hand: ln 0.18 / 3 twice, as 0.6 · 0.3 = 0.2 · 0.9.
      expected: [{ tokens: [1, 3], score: -0.5715994760306422 }, { tokens: [2, 3], score: -0.5715994760306422 }],
    },
  ],
  secrets: (random) => [
    search('one beam', seeded(6, random), { k: 1, alpha: 0, eos: 0, maxLength: 8 }),
    search('two beams, no length penalty', seeded(5, random), { k: 2, alpha: 0, eos: 4, maxLength: 8 }),
    search('three beams', seeded(6, random), { k: 3, alpha: 0.7, eos: 0, maxLength: 10 }),
    search('five beams', seeded(12, random), { k: 5, alpha: 1, eos: 7, maxLength: 10 }),
    search('a strong preference for length', seeded(6, random), { k: 4, alpha: 1.5, eos: 2, maxLength: 7 }),
    search('more beams than sequences', FEW, { k: 50, alpha: 0.6, eos: 0, maxLength: 4 }),
    search('a single step', seeded(6, random), { k: 3, alpha: 1, eos: 0, maxLength: 1 }),
    search('very long sequences', seeded(40, random), { k: 2, alpha: 1, eos: 40, maxLength: 400 }),
    search('one ends, the others run out', RUNS_OUT, { k: 3, alpha: 1, eos: 0, maxLength: 2 }),
    search('equal sums at the cut', TIE_AT_CUT, { k: 2, alpha: 0, eos: 0, maxLength: 4 }),
    search('equal tokens at the cut', table({ '': [0.2, 0.3, 0.2, 0.3] }), { k: 1, alpha: 0.5, eos: 0, maxLength: 3 }),
    search('a finished and a live one are equal', TIE_AT_STOP, { k: 3, alpha: 0, eos: 0, maxLength: 4 }),
    property(drive(solution), {
      name: 'any model, one beam',
      given: fc.record({ seed: fc.nat(), size: fc.integer({ min: 2, max: 12 }), maxLength: fc.integer({ min: 1, max: 12 }), alpha: ALPHAS }),
      holds: async (subject, { seed, size, ...rest }) => {
        const [model, options] = [{ kind: 'seeded', seed, size } as const, { ...rest, k: 1, eos: 0 }];
        const found = await subject.call('beamSearch', model, options);
        return close().check(drive({ beamSearch: greedy }).beamSearch(model, options), found) && 'With k = 1 the search does not take the most probable token each time.';
      },
    }),
    property(drive(solution), {
      name: 'any small model, a beam for every sequence',
      given: fc.record({ seed: fc.nat(), size: fc.integer({ min: 2, max: 4 }), maxLength: fc.integer({ min: 1, max: 4 }), alpha: ALPHAS }),
      holds: async (subject, { seed, size, ...rest }) => {
        const [model, options] = [{ kind: 'seeded', seed, size } as const, { ...rest, k: size ** rest.maxLength, eos: 0 }];
        const found = await subject.call('beamSearch', model, options);
        const [best = null] = drive({ beamSearch: everySequence }).beamSearch(model, options).toSorted((left, right) => right.score - left.score);
        return close().check(best, (isArray(found) && found[0]) || null) && 'With a beam for every sequence the search does not begin with the best finished one.';
      },
    }),
  ],
});

/** Exponents of the length that are tried on any model. */
const ALPHAS = fc.constantFrom(0, 0.6, 1);

/** The most probable token again and again, until a sequence ends or is as long as it may be. */
function greedy(next: solution.Next, { alpha, eos, maxLength }: solution.Options): solution.Hypothesis[] {
  const tokens: number[] = [];
  let sum = 0;
  while (tokens.length < maxLength && tokens.at(-1) !== eos) {
    const probabilities = next([...tokens]);
    const highest = Math.max(...probabilities);
    tokens.push(probabilities.indexOf(highest));
    sum += Math.log(highest);
  }
  return [{ tokens: tokens.filter((token) => token !== eos), score: sum / tokens.length ** alpha }];
}

/** Everything that can end within the length. */
function everySequence(next: solution.Next, { alpha, eos, maxLength }: solution.Options): solution.Hypothesis[] {
  const after = (tokens: readonly number[], sum: number): solution.Hypothesis[] =>
    next([...tokens]).flatMap((p, token) => {
      const total = sum + Math.log(p);
      if (p === 0 || (token !== eos && tokens.length + 1 === maxLength)) return [];
      return token === eos ? [{ tokens: [...tokens], score: total / (tokens.length + 1) ** alpha }] : after([...tokens, token], total);
    });
  return after([], 0);
}

/** Fewer sequences than places: impossible tokens must not fill them. */
const FEW = table({ '': [0.3, 0.7, 0], '1': [0.2, 0, 0.8] });

/** Ending at once scores worse than any live sequence does when the length runs out. */
const RUNS_OUT = table({ '': [0.3, 0.4, 0.3], '1': [0, 0.5, 0.5], '2': [0, 0.6, 0.4] });

/** (1, 3) and (2, 3) have probability 0.18 both, and only one of them has a place beside (1, 1). */
const TIE_AT_CUT = table({ '': [0.1, 0.6, 0.2, 0.1], '1': [0.2, 0.5, 0, 0.3], '2': [0.1, 0, 0, 0.9] });

/** After two steps (1) has finished with probability 0.18, and (2, 3) is live with the same. */
const TIE_AT_STOP = table({ '': [0.05, 0.6, 0.2, 0.15], '1': [0.3, 0.25, 0.25, 0.2], '2': [0.1, 0, 0, 0.9] });

const seeded = (size: number, random: Random): SequenceModel => ({ kind: 'seeded', seed: random.integer(0, 2 ** 31 - 1), size });

const search = (name: string, model: SequenceModel, options: solution.Options) => ({ name, call: 'beamSearch', args: [model, options] }) as const;
