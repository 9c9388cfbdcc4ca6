import { defineExercise, isAlike, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { tableModel as table, type SequenceModel } from '@nabla/reference/driver/sequence-model';
import drive from './driver.ts';
import * as solution from './solution.ts';

/** The model of the statement. Token 0 ends a sequence, here and in most of the tables. */
const STATEMENT = table({ '': [0.1, 0.5, 0.4, 0], '1': [0.3, 0, 0.3, 0.4], '2': [0.1, 0, 0, 0.9] });

export default defineExercise(drive(solution), {
  points: 10,
  samples: [
    // By hand.
    { name: 'the example of the statement', call: 'greedy', args: [STATEMENT, 0, 5], expected: [1, 3] },
    // By hand: the end is the most probable token at once.
    { name: 'nothing to say', call: 'greedy', args: [table({ '': [0.6, 0.4] }), 0, 5], expected: [] },
    // By hand: after one step the length has run out.
    { name: 'the length runs out', call: 'greedy', args: [STATEMENT, 0, 1], expected: [1] },
    // By hand: 0.4 twice.
    { name: 'two equal tokens', call: 'greedy', args: [table({ '': [0.2, 0.4, 0.4] }), 0, 4], expected: [1] },
    // By hand: 0.1 + 0.2 is 0.3, and a computer makes 0.30000000000000004 of it.
    { name: 'equal but for the last digit', call: 'greedy', args: [table({ '': [0.1, 0.3, 0.1 + 0.2, 0.3] }), 0, 4], expected: [1] },
    // By hand: token 2 ends a sequence here.
    { name: 'another end token', call: 'greedy', args: [table({ '': [0.5, 0.2, 0.3], '0': [0.2, 0.5, 0.3], '01': [0.1, 0.2, 0.7] }), 2, 5], expected: [0, 1] },
  ],
  secrets: (random) => [
    search('three tokens', seeded(3, random), 0, 12),
    search('six tokens', seeded(6, random), 4, 12),
    search('forty tokens', seeded(40, random), 7, 20),
    search('an end that the model never produces', seeded(8, random), 8, 25),
    search('a long sequence', seeded(12, random), 12, 200),
    search('a single step', seeded(6, random), 6, 1),
    search('the end in the last step that is allowed', table({ '': [0.1, 0.9], '1': [0.2, 0.8], '11': [0.7, 0.3] }), 0, 3),
    search('the end one step too late', table({ '': [0.1, 0.9], '1': [0.2, 0.8], '11': [0.7, 0.3] }), 0, 2),
    search('the whole beginning counts', WHOLE_BEGINNING, 0, 8),
    search('the same token again and again', table({ '': [0.4, 0.6], '1': [0.4, 0.6], '11': [0.4, 0.6], '111': [0.4, 0.6], '1111': [0.8, 0.2] }), 0, 9),
    search('the end is as probable as a token before it', table({ '': [0.4, 0.2, 0.4], '0': [0.3, 0.35, 0.35], '01': [0.25, 0.25, 0.5] }), 2, 6),
    search('the end is as probable as a token behind it', table({ '': [0.1, 0.5, 0.4], '1': [0.4, 0.2, 0.4] }), 0, 6),
    search('rounded down beside rounded up', table({ '': [0.05, 0.05, 0.8 - 0.5, 0.3, 0.3], '2': [0.1, 0.2, 0, 0.35 - 1e-12, 0.35] }), 0, 2),
    search('nearly equal, and not equal', table({ '': [0.1, 0.3 - 1e-6, 0.3 + 1e-6, 0.3] }), 0, 1),
    property(drive(solution), {
      name: 'any model, one step more',
      given: fc.record({ seed: fc.nat(), size: fc.integer({ min: 2, max: 12 }), length: fc.integer({ min: 1, max: 12 }) }),
      holds: async (subject, { seed, size, length }) => {
        const model = { kind: 'seeded', seed, size } as const;
        const [shorter = [], longer = []] = await Promise.all([length, length + 1].map(async (most) => numbersOf(await subject.call('greedy', model, 0, most))));
        return isAlike(longer.slice(0, length), shorter) ? null : 'With one step more, the sequence begins differently.';
      },
    }),
  ],
});

/** After the tokens (1, 3) and (2, 3) the model says different things, though the last token is the same, and so it does after three. */
const WHOLE_BEGINNING = table({
  '': [0.1, 0.2, 0.6, 0.1],
  '1': [0.1, 0.1, 0.2, 0.6],
  '2': [0.1, 0.1, 0.2, 0.6],
  '13': [0.9, 0, 0.1, 0],
  '23': [0.1, 0.7, 0.1, 0.1],
  '3': [0.1, 0.2, 0.7, 0],
  '231': [0.2, 0.1, 0.1, 0.6],
  '2313': [0.1, 0.1, 0.7, 0.1],
});

const seeded = (size: number, random: Random): SequenceModel => ({ kind: 'seeded', seed: random.integer(0, 2 ** 31 - 1), size });

const search = (name: string, model: SequenceModel, eos: number, maxLength: number) => ({ name, call: 'greedy', args: [model, eos, maxLength] }) as const;
