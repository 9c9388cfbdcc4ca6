import { findModel } from '../find-models.ts';
import { bandOf, type Band } from './band.ts';
import { readRuns } from './read-runs.ts';
import { readThreshold, type Threshold } from './threshold.ts';

/** What an exercise may ask for, and how the reference got there: accuracies in per cent on the hidden images, epoch by epoch. */
export type Reference = { readonly threshold: Threshold; readonly band: Band };

/** The reference of an exercise. @throws when the model has no threshold or no runs */
export async function referenceOf(name: string): Promise<Reference> {
  const model = await findModel(name);
  const [threshold, band] = [await readThreshold(model), bandOf(await readRuns(model), model.judgedOn, 'accuracy')];
  if (!threshold || !band) throw new Error(`the model ${name} has no threshold: run nabla train ${name} and nabla threshold ${name} --write`);
  return { threshold, band };
}
