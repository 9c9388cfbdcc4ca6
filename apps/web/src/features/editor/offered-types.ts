import type { ModuleTypes } from './language.ts';

/** A function of `nabla.d.ts`: the comment above it, its signature on one line, and the empty line below. */
const DECLARATION = /^ {2}\/\*\*[^\n]*\*\/\n {2}export function (?<name>\w+)[^\n]*\n\n?/gmu;

/** The declarations without the functions of `nabla` that the exercise withholds, so that the editor does not offer them. */
export function offeredTypes({ nabla = '', ...others }: ModuleTypes, withheld: readonly string[]): ModuleTypes {
  return { ...others, nabla: nabla.replaceAll(DECLARATION, (declaration, name: string) => (withheld.includes(name) ? '' : declaration)) };
}
