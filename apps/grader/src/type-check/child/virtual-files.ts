import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from 'typescript/unstable/fs';

/** Files that exist only in memory, by absolute path. */
export type Texts = ReadonlyMap<string, string>;

/** Where the compiler's own declarations lie: beside its program, which looks for them there. */
export const LIBRARY = join(dirname(createRequire(fileURLToPath(import.meta.resolve('typescript/package.json'))).resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`)), 'lib');

/** The language without its surroundings: no document, no worker, no script host. */
const LANGUAGE = /^lib\.(?:es|decorators)[\w.]*\.d\.ts$/u;

/**
 * A file system of these files and the declarations of the language. Every question gets an answer: what is left
 * unanswered, the compiler asks the real disk, and a submission decides what it asks.
 */
export function virtualFiles(texts: Texts): Required<Pick<FileSystem, 'directoryExists' | 'fileExists' | 'getAccessibleEntries' | 'readFile' | 'realpath'>> {
  const language = new Map<string, string>();
  return {
    fileExists: (path) => texts.has(path),
    directoryExists: (path) => [...texts.keys()].some((file) => file.startsWith(path.endsWith('/') ? path : `${path}/`)),
    getAccessibleEntries: () => ({ files: [], directories: [] }),
    readFile: (path) => texts.get(path) ?? readLanguage(path, language),
    realpath: (path) => path,
  };
}

function readLanguage(path: string, known: Map<string, string>): string | null {
  if (dirname(path) !== LIBRARY || !LANGUAGE.test(basename(path))) return null;
  const text = known.get(path) ?? readFileSync(path, 'utf8');
  known.set(path, text);
  return text;
}
