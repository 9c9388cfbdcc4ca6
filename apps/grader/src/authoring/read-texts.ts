import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type InLanguages, type Language } from '@nabla/exercise-kit';
import { shareBlocks } from './share-blocks.ts';

const [, ...TRANSLATIONS] = LANGUAGES;

/**
 * Reads a folder's README in every language that it has. Translations take formulas and code from README.md.
 * @throws Error that names the file and says what is wrong with it
 */
export async function readTexts<T>(folder: string, parse: (markdown: string, language: Language) => T): Promise<InLanguages<T>> {
  const original = await readFile(join(folder, 'README.md'), 'utf8');
  const texts: { en: T } & { [language in Language]?: T } = { en: named('README.md', () => parse(original, 'en')) };
  for (const language of TRANSLATIONS) {
    const name = `README.${language}.md`;
    if (!existsSync(join(folder, name))) continue;
    const translation = await readFile(join(folder, name), 'utf8');
    texts[language] = named(name, () => parse(shareBlocks(original, translation), language));
  }
  return texts;
}

function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
