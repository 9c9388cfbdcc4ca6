import { describe, expect, it } from 'vitest';
import { openCpu, openWasm } from '../../engine/backends/open-script.ts';
import { threadTrainer } from '../../engine/trainers/thread-trainer.ts';
import { differences, jobOf, RECIPES } from './agreement.ts';

describe.each([
  { name: 'cpu', open: openCpu },
  { name: 'wasm', open: openWasm },
])('TensorFlow.js with its backend $name', ({ open }) => {
  it.each(Object.entries(RECIPES))('trains as plain TypeScript does, to 1e-4 after every epoch: %s', async (_, recipe) => {
    for (const difference of await differences(await open(), recipe, 3)) expect(difference).toBeLessThan(1e-4);
  });
});

describe('a seed', () => {
  const recipe = RECIPES['log-likelihood, ReLU, dropout, falling rate'];
  const trained = async (seeds: readonly number[]) => {
    await using trainer = threadTrainer(jobOf(recipe, seeds));
    for (const epoch of [0, 1]) await trainer.descend(epoch);
    return (await trainer.save()).map(bytesOf);
  };

  it('gives the same network, bit by bit, whatever is trained beside it', async () => {
    const [alone] = await trained([4]);
    expect((await trained([9, 4, 2]))[1]).toBe(alone);
  });

  it('gives another network than the next one', async () => {
    const [one, other] = await trained([4, 5]);
    expect(one).not.toBe(other);
  });

  it('goes on from a saved state as if it had never stopped', async () => {
    const [whole] = await trained([4]);
    await using first = threadTrainer(jobOf(recipe, [4]));
    await first.descend(0);
    await using second = threadTrainer(jobOf(recipe, [4]));
    await second.restore(await first.save());
    await second.descend(1);
    expect((await second.save()).map(bytesOf)).toStrictEqual([whole]);
  });
});

/** All bits of a state, in a form that is compared at once. */
const bytesOf = (state: Float64Array): string => Buffer.from(state.buffer, state.byteOffset, state.byteLength).toString('base64');
