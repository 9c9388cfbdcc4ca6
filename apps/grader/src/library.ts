import { findExercise } from './authoring/folders.ts';
import { loadExercise, type LoadedExercise } from './authoring/load-exercise.ts';

/** Exercises that this process has read, each once: a worker lives as long as the exercises it was deployed with. */
export class Library {
  readonly #loaded = new Map<string, Promise<LoadedExercise>>();

  /**
   * The exercise in the version that a run asks for.
   * @throws Error when the folder holds another version: the grader and the database were deployed apart
   */
  async get(id: string, hash: string): Promise<LoadedExercise> {
    const exercise = await this.#load(id);
    if (exercise.hash !== hash) {
      throw new Error(`exercise ${id}: the run asks for version ${hash.slice(0, 12)}, this grader has ${exercise.hash.slice(0, 12)}`);
    }
    return exercise;
  }

  #load(id: string): Promise<LoadedExercise> {
    const known = this.#loaded.get(id);
    if (known) return known;
    const loading = findExercise(id).then(loadExercise);
    this.#loaded.set(id, loading);
    loading.catch(() => this.#loaded.delete(id));
    return loading;
  }
}
