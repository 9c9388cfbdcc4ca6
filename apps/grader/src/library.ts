import { findExercise, hashFolder, type ExerciseFolder } from './authoring/folders.ts';
import { loadExercise, type LoadedExercise } from './authoring/load-exercise.ts';

/** Lays an older version of an exercise out as a folder; null when nobody has kept it. */
type LayOut = (version: { readonly exerciseId: string; readonly hash: string }) => Promise<ExerciseFolder | null>;

/** Exercises that this process has read, each once in the version that its folder holds, and older ones that courses stay with. */
export class Library {
  readonly #loaded = new Map<string, Entry>();
  readonly #older = new Map<string, Entry>();
  readonly #layOut: LayOut;

  constructor(layOut: LayOut = () => Promise.resolve(null)) {
    this.#layOut = layOut;
  }

  /**
   * The exercise in the version that a run asks for. The folder is looked at again when it held another one before; a version
   * that it no longer holds is one that was kept.
   * @throws Error when nobody has kept the version: the grader and the database were deployed apart
   */
  async get(id: string, hash: string): Promise<LoadedExercise> {
    const known = [this.#loaded.get(id), this.#older.get(id)].find((entry) => entry?.hash === hash);
    if (known) return known.exercise;
    const exercise = await this.load(await findExercise(id)).catch(() => null);
    return exercise?.hash === hash ? exercise : this.#loadOlder(id, hash);
  }

  /** One older version of each exercise stays loaded: courses move from one to the next, and then ask for it no more. */
  async #loadOlder(id: string, hash: string): Promise<LoadedExercise> {
    const folder = await this.#layOut({ exerciseId: id, hash });
    if (folder === null) throw new Error(`exercise ${id}: the run asks for version ${hash.slice(0, 12)}, which this grader does not have and nobody has kept`);
    const entry = { hash, exercise: loadExercise(folder) };
    this.#older.set(id, entry);
    entry.exercise.catch(() => this.#older.delete(id));
    return entry.exercise;
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
