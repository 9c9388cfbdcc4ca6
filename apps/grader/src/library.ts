import { findExercise, hashFolder, type ExerciseFolder } from './authoring/folders.ts';
import { loadExercise, type LoadedExercise } from './authoring/load-exercise.ts';

/** Exercises that this process has read, each once in the version that its folder holds. */
export class Library {
  readonly #loaded = new Map<string, Entry>();

  /**
   * The exercise in the version that a run asks for. The folder is looked at again when it held another one before.
   * @throws Error when the folder holds another version: the grader and the database were deployed apart
   */
  async get(id: string, hash: string): Promise<LoadedExercise> {
    const known = this.#loaded.get(id);
    const exercise = known?.hash === hash ? await known.exercise : await this.load(await findExercise(id));
    if (exercise.hash !== hash) {
      throw new Error(`exercise ${id}: the run asks for version ${hash.slice(0, 12)}, this grader has ${exercise.hash.slice(0, 12)}`);
    }
    return exercise;
  }

  /** The exercise as its folder is now; read only when it has changed. */
  readonly load = async (folder: ExerciseFolder): Promise<LoadedExercise> => {
    const hash = await hashFolder(folder.path);
    const known = this.#loaded.get(folder.id);
    if (known?.hash === hash) return known.exercise;
    const entry = { hash, exercise: loadExercise(folder) };
    this.#loaded.set(folder.id, entry);
    entry.exercise.catch(() => this.#forget(folder.id, entry));
    return entry.exercise;
  };

  /** What could not be read is read again when somebody asks again. */
  #forget(id: string, entry: Entry): void {
    if (this.#loaded.get(id) === entry) this.#loaded.delete(id);
  }
}

type Entry = { readonly hash: string; readonly exercise: Promise<LoadedExercise> };
