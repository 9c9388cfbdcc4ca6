import { nextOf, type SequenceModel } from '@nabla/reference/driver/sequence-model';
import type * as solution from './solution.ts';

/** Runs beside the submission and turns models into functions. */
export default (submission: typeof solution) => ({
  beamSearch: (model: SequenceModel, options: solution.Options) => submission.beamSearch(nextOf(model), options),
});
