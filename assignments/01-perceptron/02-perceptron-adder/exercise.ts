import { defineExercise, numberOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import * as nabla from 'nabla';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 10,
  withholds: Object.keys(nabla),
  samples: [
    // By hand: 0 + 0 = 0, 0 + 1 = 1 and 1 + 1 = 2, in binary 00, 01 and 10.
    { name: '0 and 0', call: 'halfAdder', args: [0, 0, 'nand'], expected: { sum: 0, carry: 0 } },
    { name: '0 and 1', call: 'halfAdder', args: [0, 1, 'nand'], expected: { sum: 1, carry: 0 } },
    { name: '1 and 1, the example of the statement', call: 'halfAdder', args: [1, 1, 'nand'], expected: { sum: 0, carry: 1 } },
    // By hand: both outputs come out of gates, and every gate gives 1.
    { name: '1 and 0 with gates that are stuck at 1', call: 'halfAdder', args: [1, 0, 'stuck at 1'], expected: { sum: 1, carry: 1 } },
    // By hand: 3 + 1 = 4, least significant bit first.
    { name: 'two numbers of two bits', call: 'addNumbers', args: [[1, 1], [1, 0]], expected: [0, 0, 1] },
  ],
  secrets: (random) => [
    added('1 and 0', [1, 0, 'nand']),
    added('0 and 1 with gates that are stuck at 0', [0, 1, 'stuck at 0']),
    added('1 and 1 with gates that are stuck at 0', [1, 1, 'stuck at 0']),
    added('0 and 0 with gates that are stuck at 1', [0, 0, 'stuck at 1']),
    added('1 and 1 with gates that are stuck at 1', [1, 1, 'stuck at 1']),
    property(driven, {
      name: 'the number of gates',
      given: fc.record({ a: fc.integer({ min: 0, max: 1 }), b: fc.integer({ min: 0, max: 1 }) }),
      holds: async (subject, { a, b }) =>
        numberOf(await subject.call('calls', a, b)) >= 5 ? null : 'Fewer than five calls of nand: no circuit of so few NAND gates adds two bits.',
    }),
    { name: 'a carry that runs through eight bits', call: 'addNumbers', args: [[1, 1, 1, 1, 1, 1, 1, 1], [1, 0, 0, 0, 0, 0, 0, 0]] },
    { name: 'two numbers of sixteen bits', call: 'addNumbers', args: [bits(16, random), bits(16, random)] },
    { name: 'two numbers of a hundred bits', call: 'addNumbers', args: [bits(100, random), bits(100, random)] },
  ],
});

const added = (name: string, args: Parameters<typeof driven.halfAdder>) => ({ name, call: 'halfAdder', args }) as const;

/** A number of so many bits in which each pair of neighbours is as likely as any other. */
const bits = (count: number, random: Random): number[] => Array.from({ length: count }, () => random.integer(0, 1));
