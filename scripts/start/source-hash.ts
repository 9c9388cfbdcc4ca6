import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What is made, not written, or has no part in the product. */
const MADE = new Set(['node_modules', '.next', 'generated', 'next-env.d.ts', 'test']);

/**
 * One number for the content of all source files under some paths. By content, not by time:
 * a checkout of another branch and back changes every time stamp and nothing else.
 */
export function sourceHash(root: string, paths: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    const content = readFileSync(file);
    sum.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return sum.digest('hex');
}

/** Sorted, so that the order does not depend on the file system. */
function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !MADE.has(name));
  return names.toSorted().flatMap((name) => filesUnder(join(path, name)));
}

/** Something made of sources: `product` is a file of it, and beside that stands the hash of what it was made of. */
export type Making = { readonly product: string; readonly sources: readonly string[]; readonly make: () => Promise<void> };

/** Makes it anew when its sources changed since it was made. */
export async function refresh(root: string, { product, sources, make }: Making): Promise<void> {
  const stamp = join(root, `${product}.source`);
  const hash = sourceHash(root, sources);
  if (existsSync(join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await make();
  writeFileSync(stamp, hash);
}
