import type { Baseline } from '../src/baselines/baseline.ts';
import type { Recipe } from '../src/training/recipe.ts';
import type { Distortion } from './data/distortion.ts';

/** The sets of images that a network may be measured on; `hidden` is what exercises score with. */
export const SETS = ['training', 'validation', 'test', 'hidden'] as const;
export type SetName = (typeof SETS)[number];

/** What a model is trained on. */
type ModelData = {
  /** The book's 50,000 images; all 60,000, with nothing left to validate by; or the images that exercises train on. */
  readonly from: 'book' | 'whole' | 'graded';
  /** Only the first so many of them. */
  readonly count: number;
  /** Each image five times: as it is, and moved by one pixel up, down, left and right. */
  readonly shifted?: true;
  /** New variations of all images in every epoch. */
  readonly distortion?: Distortion;
};

/** What a book or an article says of the same network. */
type Published = {
  /** In per cent. */
  readonly accuracy: number;
  /** Where it is written. */
  readonly source: string;
  /** What the number is, when it is not the mean of several runs: the best epoch of the best of three, say. */
  readonly note?: string;
};

/** What the exercise of a model may do. */
type Graded = {
  /** The chance that it turns down a correct solution, such as 0.001. */
  readonly failChance: number;
  /** The model without the measure that the exercise is about; then what is gained over it is judged too. */
  readonly over?: string;
};

/** What `models/<name>/recipe.ts` exports: a network, what it learns from, and what is expected of it. */
export type Model = {
  readonly title: string;
  /** What the model is there for, in a sentence or two of Markdown. */
  readonly about: string;
  readonly recipe: Recipe | Baseline;
  readonly data: ModelData;
  /** Every how many epochs the networks are measured, a divisor of their number; all of them when not told. For small sets, which are passed through thousands of times. */
  readonly measuredEvery?: number;
  /** The set whose accuracy after the last epoch is the model's. */
  readonly judgedOn: SetName;
  /** Whether it is recorded, too, how fast each hidden layer learns on the training images. */
  readonly speeds?: true;
  /** How many seeds are trained: 0, 1, 2 … */
  readonly seeds: number;
  /** Its step on the ladder from 95 to 99.3 %, from 1. */
  readonly step?: number;
  readonly published?: Published;
  /** A model that an exercise asks for. */
  readonly graded?: Graded;
};

/** Checks a model against its type and keeps its literals. */
export const defineModel = (model: Model): Model => model;

/** Every how many epochs a model's networks are measured. */
export const measuredEvery = ({ measuredEvery: every = 1 }: Model): number => every;

/** Whether a recipe is one of a classifier without neurons. */
export const isBaseline = (recipe: Model['recipe']): recipe is Baseline => 'kind' in recipe;
