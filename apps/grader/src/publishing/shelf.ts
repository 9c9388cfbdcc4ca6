import { rm } from 'node:fs/promises';
import { writeCatalog } from '../authoring/catalog.ts';
import { hashFolder, listExercises, type ExerciseFolder } from '../authoring/folders.ts';
import type { LoadedExercise } from '../authoring/load-exercise.ts';
import type { Finding } from '../gate/findings.ts';
import { brokenBy } from '../gate/broken.ts';

/** Where exercises are read from and the catalog is written to, and how one is read. */
type Places = {
  readonly root: string;
  readonly catalogFile: string;
  readonly load: (folder: ExerciseFolder) => Promise<LoadedExercise>;
};

/** What is new since the last time that the folders were read. */
export type News = {
  /** Saved and read, or readable again. */
  readonly read: readonly LoadedExercise[];
  /** Saved and not readable; the catalog keeps the version before, where there was one. */
  readonly broken: readonly (ExerciseFolder & { readonly finding: Finding })[];
};

/** The exercises as they were when they could be read last. */
export class Shelf {
  readonly #places: Places;
  readonly #good = new Map<string, LoadedExercise>();
  /** For each exercise, the version that was looked at last, and whether it could be read. */
  readonly #seen = new Map<string, string>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** Reads what has changed, and writes the catalog anew. */
  async refresh(): Promise<News> {
    const { root, catalogFile } = this.#places;
    const news = await Promise.all((await listExercises(root)).map((folder) => this.#look(folder)));
    // The note that a start keeps of what it made the catalog of; without it the next start makes it anew.
    await rm(`${catalogFile}.source`, { force: true });
    await writeCatalog(catalogFile, { root, load: ({ id }) => Promise.resolve(this.#good.get(id) ?? null) });
    return { read: news.flatMap(({ read }) => read), broken: news.flatMap(({ broken }) => broken) };
  }

  async #look(folder: ExerciseFolder): Promise<News> {
    try {
      const exercise = await this.#places.load(folder);
      this.#good.set(folder.id, exercise);
      return { read: this.#isNew(folder.id, exercise.hash) ? [exercise] : [], broken: [] };
    } catch (error) {
      const isNew = this.#isNew(folder.id, `broken ${await hashFolder(folder.path)}`);
      return { read: [], broken: isNew ? [{ ...folder, finding: brokenBy(error, folder.path) }] : [] };
    }
  }

  #isNew(id: string, version: string): boolean {
    const isNew = this.#seen.get(id) !== version;
    this.#seen.set(id, version);
    return isNew;
  }
}
