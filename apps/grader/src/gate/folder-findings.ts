import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './findings.ts';

/** What is wrong with the files of an exercise before anything runs: unknown names and blanks of the template. */
export async function folderFindings(path: string): Promise<readonly Finding[]> {
  return [...(await unknownFiles(path)), ...(await blanks(path))];
}

const KNOWN_FILES = /^(?:README(?:\.[a-z]{2}-[A-Z]{2})?\.md|solution\.ts|exercise\.ts|driver\.ts|equivalent\.json|submissions)$/u;

async function unknownFiles(path: string): Promise<readonly Finding[]> {
  const unknown = (await readdir(path)).filter((name) => !KNOWN_FILES.test(name));
  return unknown.map((name) => ({ severity: 'error', message: `${name}: no part of an exercise has this name`, file: name }));
}

/** The exercise's statement, and the page of its module, which `nabla new` makes with it. */
const PAGES = ['README.md', '../README.md'];

const blanks = async (path: string): Promise<readonly Finding[]> => (await Promise.all(PAGES.map((file) => blanksIn(path, file)))).flat();

async function blanksIn(path: string, file: string): Promise<readonly Finding[]> {
  const lines = (await readFile(join(path, file), 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    const blank = /«[^»]*»/u.exec(line)?.[0];
    return blank === undefined ? [] : [{ severity: 'error' as const, message: `fill the blank ${blank}`, file, line: index + 1 }];
  });
}
