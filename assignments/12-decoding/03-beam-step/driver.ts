import { nextOf, type SequenceModel } from '@nabla/reference/driver/sequence-model';
import type * as solution from './solution.ts';

/** Runs beside the submission and turns models into functions. */
export default (submission: typeof solution) => ({
  beamStep: (beams: solution.Beam[], model: SequenceModel, k: number) => submission.beamStep(beams, nextOf(model), k),
});
