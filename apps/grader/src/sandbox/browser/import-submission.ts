import type { Diagnostic } from '@nabla/exercise-kit';
import { describeError, SOLUTION_FILE } from '../harness/describe-error.ts';
import { isThing, type Thing } from '../harness/primordials.ts';
import { checkImports } from '../imports.ts';
import { importsOf } from '../import-statements.ts';
import { inWordsOfTheCourse, withoutNames } from '../withheld.ts';
import type { OpenMessage } from './messages.ts';
import { moduleUrl } from './module-url.ts';
import { withUrls } from './rewrite-imports.ts';

/** A submission and its driver, evaluated, or what stood in the way. */
export type Imported =
  | { readonly kind: 'imported'; readonly submission: Thing; readonly driver: unknown }
  | { readonly kind: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'threw'; readonly thrown: unknown };

const NO_DRIVER = 'export default undefined;';

/** Evaluates a submission and then its driver. Stays unanswered for as long as a top-level await waits. */
export async function importSubmission({ source, modules, driver, withheld }: OpenMessage): Promise<Imported> {
  const imports = importsOf(source);
  const diagnostics = checkImports(imports.map(({ specifier }) => specifier), source);
  if (diagnostics.length > 0) return { kind: 'rejected', diagnostics };
  const urls = new Map(Object.entries(modules).map(([name, text]) => [name, moduleUrl(text)]));
  const offered = new Map([...urls, ['nabla', nablaWithout(withheld, modules.nabla, urls.get('nabla') ?? '')]]);
  const submissionUrl = moduleUrl(`${withUrls(source, imports, offered)}\n//# sourceURL=${SOLUTION_FILE}`);
  const driverText = driver ?? NO_DRIVER;
  const driverUrl = moduleUrl(withUrls(driverText, importsOf(driverText), urls));
  try {
    return { kind: 'imported', ...(await importParts(submissionUrl, driverUrl)) };
  } catch (thrown) {
    const complaint = syntaxError(thrown, offered);
    if (complaint === null) return { kind: 'threw', thrown };
    return { kind: 'rejected', diagnostics: [inWordsOfTheCourse(complaint, withheld, source)] };
  }
}

/** The address of what `nabla` offers here. The driver keeps the whole module. */
const nablaWithout = (withheld: readonly string[], text: string, whole: string): string =>
  withheld.length === 0 ? whole : moduleUrl(withoutNames(text, withheld, whole));

/** An error of the engine's own has no place in the student's file, and names modules by their addresses. */
function syntaxError(thrown: unknown, urls: ReadonlyMap<string, string>): Diagnostic | null {
  const { name, message, line } = describeError(thrown);
  if (name !== 'SyntaxError' || line !== undefined) return null;
  const readable = [...urls].reduce((text, [module, url]) => text.replace(url, module), message);
  return { severity: 'error', message: readable };
}

type Parts = { readonly submission: Thing; readonly driver: unknown };

/**
 * Through a module of our own: importing the submission itself would, if it exports a function `then`, call it.
 * The driver comes after the submission, so that the submission cannot see what it exports.
 */
async function importParts(submissionUrl: string, driverUrl: string): Promise<Parts> {
  const text = `import * as submission from '${submissionUrl}'; import driver from '${driverUrl}'; export const parts = { submission, driver };`;
  const root: unknown = await import(moduleUrl(text));
  if (!isRoot(root)) throw new Error('the root module is not as it was written');
  return root.parts;
}

const isRoot = (root: unknown): root is { readonly parts: Parts } => isThing(root) && isThing(root['parts']);
