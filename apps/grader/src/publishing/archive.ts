import type { PrismaClient } from '@nabla/db';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ASSIGNMENTS, hashFolder, listExercises, type ExerciseFolder } from '../authoring/folders.ts';

/** Path inside the folder to base64. */
const archivedFiles = z.record(z.string(), z.base64());

/** Where folders of older versions are laid out again: inside the project, so that their imports lead where they always did. */
const SHELF = join(import.meta.dirname, '../../../../.data/versions');

/**
 * Keeps every exercise's folder as it is now, so that a course can stay with a version after its folder has changed.
 * Versions that nobody has published yet are left out: no course can use them.
 */
export async function archiveFolders(db: PrismaClient, root = ASSIGNMENTS): Promise<void> {
  for (const folder of await listExercises(root)) await archiveFolder(db, folder);
}

/** Keeps one folder as it is now. A version that is kept already is not read again. */
export async function archiveFolder(db: PrismaClient, folder: ExerciseFolder): Promise<void> {
  const hash = await hashFolder(folder.path);
  const version = { exerciseId: folder.id, hash };
  const published = await db.exerciseVersion.findUnique({ where: { exerciseId_hash: version }, select: { archive: { select: { hash: true } } } });
  if (published === null || published.archive !== null) return;
  const files = await readFolder(folder.path);
  // Saved meanwhile: what was read is two versions, and whoever publishes the second one asks again.
  if ((await hashFolder(folder.path)) !== hash) return;
  await db.exerciseArchive.createMany({ data: { ...version, module: folder.module, files }, skipDuplicates: true });
}

/**
 * The folder of a version that was kept, laid out on this machine, or null when nobody kept it.
 * @throws Error when what was kept is not what the version's hash says
 */
export async function layOut(db: PrismaClient, { exerciseId, hash }: { readonly exerciseId: string; readonly hash: string }): Promise<ExerciseFolder | null> {
  const kept = await db.exerciseArchive.findUnique({ where: { exerciseId_hash: { exerciseId, hash } }, select: { module: true, files: true } });
  if (kept === null) return null;
  const path = join(SHELF, hash);
  if (!existsSync(path)) await writeFolder(path, archivedFiles.parse(kept.files));
  if ((await hashFolder(path)) !== hash) throw new Error(`exercise ${exerciseId}: the kept files of version ${hash.slice(0, 12)} are not that version`);
  return { id: exerciseId, module: kept.module, path };
}

async function readFolder(path: string): Promise<Record<string, string>> {
  const entries = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.slice(path.length + 1), await readFile(file, 'base64')] as const)));
}

/** In one step, so that another grader on this machine never loads half of a version. */
async function writeFolder(path: string, files: Readonly<Record<string, string>>): Promise<void> {
  const whole = `${path}.${process.pid}`;
  for (const [name, base64] of Object.entries(files)) {
    const file = join(whole, name);
    if (!file.startsWith(`${whole}/`)) throw new Error(`a kept file lies outside its folder: ${name}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, base64, 'base64');
  }
  // Somebody else was first: theirs is the same.
  await rename(whole, path).catch(() => rm(whole, { recursive: true, force: true }));
}
