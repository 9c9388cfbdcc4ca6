import type { TrainingState } from '../../src/training/layer-state.ts';

type TailAverage = {
  /** Takes in the states after an epoch with which so many are left, this one included; answers with the averages, or with none before the last epochs begin. */
  add(states: readonly TrainingState[], left: number): readonly TrainingState[];
};

/**
 * The mean of every number of a training's states over its last epochs. Steps of a mini-batch leave each epoch's network a little off the floor of the valley, each time on
 * another side; their mean lies nearer to it.
 * @param epochs how many of the last epochs are averaged
 * @param averages what an interrupted training has so far
 */
export function tailAverage(epochs: number, averages: readonly TrainingState[]): TailAverage {
  let means = averages;
  return {
    add: (states, left) => {
      const count = epochs - left + 1;
      if (count >= 1) means = count === 1 ? states.map((state) => state.slice()) : means.map((mean, seed) => towards(mean, states[seed] ?? mean, count));
      return means;
    },
  };
}

/** The mean of `count` states, from that of all but the last one. */
const towards = (mean: TrainingState, state: TrainingState, count: number): TrainingState => mean.map((number, index) => number + ((state[index] ?? Number.NaN) - number) / count);
