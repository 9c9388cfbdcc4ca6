/** What a reference model reached, over all of its seeds, as the course shows it. */
export type ModelRecord = {
  /** The folder, such as `quadratic-30`. */
  readonly name: string;
  readonly title: string;
  /** Its step on the ladder of accuracies, from 1; null for a model beside it. */
  readonly step: number | null;
  /** How many images it learns from. */
  readonly images: number;
  readonly seeds: number;
  /** In per cent on the set that it is judged on: after the last epoch, and the mean over the seeds of each one's best epoch. */
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly bestEpoch: number;
  readonly judgedOn: string;
  readonly backends: string;
  readonly devices: string;
  /** What a book or an article says of it, in per cent. */
  readonly published: { readonly accuracy: number; readonly source: string } | null;
  /** Every how many epochs its curves have a point. */
  readonly every: number;
  /** By set: training, validation, test, hidden; of some models also the learning speed of each hidden layer. */
  readonly curves: Readonly<Partial<Record<string, { readonly accuracy: Band; readonly cost: Band; readonly speeds?: readonly Band[] }>>>;
};

/** Lowest, mean and highest value over the seeds after each measured epoch: per cent, cost, or speed. */
export type Band = { readonly low: readonly number[]; readonly mean: readonly number[]; readonly high: readonly number[] };
