import type { Diagnostic } from '@nabla/exercise-kit';
import { legible } from './harness/text.ts';

/** All that a submission may import. */
const COURSE_MODULES = ['nabla', 'ml-matrix'] as const;
export type CourseModule = (typeof COURSE_MODULES)[number];

/** More import statements than any honest file has. */
const MAX_IMPORTS = 64;

export const isCourseModule = (specifier: string): specifier is CourseModule => COURSE_MODULES.some((name) => name === specifier);

/** What is wrong with a file's imports; nothing when all of them are of the course. */
export function checkImports(specifiers: readonly string[], code: string): readonly Diagnostic[] {
  if (specifiers.length > MAX_IMPORTS) return [{ severity: 'error', message: `The file imports more than ${MAX_IMPORTS} modules.` }];
  return [...new Set(specifiers)].filter((specifier) => !isCourseModule(specifier)).map((specifier) => foreign(specifier, code));
}

function foreign(specifier: string, code: string): Diagnostic {
  const message = `"${legible(specifier, 80)}" cannot be imported here. Import only "nabla" and "ml-matrix".`;
  const at = Math.max(code.indexOf(`'${specifier}'`), code.indexOf(`"${specifier}"`));
  return { severity: 'error', message, ...(at === -1 ? {} : { line: code.slice(0, at).split('\n').length }) };
}
