import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, CourseModule, StudentExercise } from '@nabla/exercise-kit';
import { z } from 'zod';
import { env } from './env.ts';

const FILE = join(process.cwd(), 'generated/catalog.json');

/** Enough to tell a catalog from anything else; the rest is what `nabla catalog` made of a checked type. */
const catalogFile = z.custom<Catalog>((data) => outline.safeParse(data).success, 'not a catalog: run `nabla catalog` again');

const outline = z.object({
  modules: z.array(z.object({ id: z.string(), texts: z.object({ en: z.object({ body: z.string() }) }) })),
  exercises: z.array(z.object({ id: z.string(), hash: z.string(), texts: z.object({ en: z.object({ statement: z.string() }) }), starter: z.string() })),
  models: z.array(z.object({ name: z.string(), mean: z.number() })),
  runtime: z.object({ harness: z.string(), modules: z.record(z.string(), z.string()), types: z.record(z.string(), z.string()) }),
});

let loaded: { readonly writtenMs: number; readonly catalog: Catalog } | undefined;

/** All that this process knows of the exercises. In development it is read again when the file has changed. */
export function catalog(): Catalog {
  if (loaded && env().NODE_ENV === 'production') return loaded.catalog;
  const writtenMs = statSync(FILE).mtimeMs;
  if (loaded?.writtenMs !== writtenMs) loaded = { writtenMs, catalog: catalogFile.parse(JSON.parse(readFileSync(FILE, 'utf8'))) };
  return loaded.catalog;
}

/** The module that an assignment was made of, or undefined for one that staff put together. */
export const findModule = (slug: string): CourseModule | undefined => catalog().modules.find(({ id }) => id === slug);

/** The exercise of this id, or undefined when its folder is gone. */
export const findExercise = (id: string): StudentExercise | undefined => catalog().exercises.find((exercise) => exercise.id === id);
