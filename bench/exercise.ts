import { findExercise } from '../apps/grader/src/authoring/folders.ts';
import { loadExercise, type LoadedExercise } from '../apps/grader/src/authoring/load-exercise.ts';

/** The exercise that every bench grades, and that the hostile submissions attack. */
export const loadBenchExercise = async (): Promise<LoadedExercise> => loadExercise(await findExercise('backprop-sample'));
