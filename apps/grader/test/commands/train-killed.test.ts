import { expect, it } from 'vitest';
import { EPOCHS, recorded, scratchModel, train } from './scratch-model.ts';

it.each([
  { name: 'in the middle', more: {}, points: EPOCHS, killAt: 'epoch 3 of 6' },
  { name: 'between two epochs that are measured', more: { measuredEvery: 2, speeds: true }, points: EPOCHS / 2, killAt: 'epoch 4 of 6' },
])('a training that was killed $name goes on from there and ends where one that was not killed ends', async ({ more, points, killAt }) => {
  const [uninterrupted, interrupted] = [await scratchModel(more), await scratchModel(more)];
  expect(await train(uninterrupted)).toStrictEqual({ code: 0, signal: null });
  expect(await train(interrupted, { killAt })).toStrictEqual({ code: null, signal: 'SIGKILL' });
  await expect(recorded(interrupted, points)).rejects.toThrow('ENOENT');
  expect(await train(interrupted)).toStrictEqual({ code: 2, signal: null });
  expect(await train(interrupted, { flags: ['--resume'] })).toStrictEqual({ code: 0, signal: null });
  expect(await recorded(interrupted, points)).toStrictEqual(await recorded(uninterrupted, points));
}, 120_000);

it('a network that is measured after every third epoch is the one that is measured after each, and tells the speeds of its layers when asked', async () => {
  const [always, seldom] = [await scratchModel({ speeds: true }), await scratchModel({ speeds: true, measuredEvery: 3 })];
  for (const folder of [always, seldom]) expect(await train(folder)).toStrictEqual({ code: 0, signal: null });
  const [each, third] = [await recorded(always, EPOCHS), await recorded(seldom, EPOCHS / 3)];
  const thirds = <T>(values: readonly T[] = []): readonly T[] => values.filter((_, index) => index % 3 === 2);
  expect(third.map(({ hidden }) => hidden.cost)).toStrictEqual(each.map(({ hidden }) => thirds(hidden.cost)));
  expect(third.map(({ training }) => training.speeds)).toStrictEqual(each.map(({ training }) => training.speeds?.map(thirds)));
  expect(each.map(({ training }) => training.speeds?.map((layer) => layer.filter((speed) => speed > 0).length))).toStrictEqual([[EPOCHS], [EPOCHS]]);
}, 120_000);
