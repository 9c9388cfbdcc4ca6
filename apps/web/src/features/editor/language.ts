import { ModuleResolutionKind, ScriptTarget, typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';

/** Declarations of the modules that a student may import, by name. */
export type ModuleTypes = Readonly<Record<string, string>>;

/** The rules that the project's own solutions keep. */
typescriptDefaults.setCompilerOptions({
  target: ScriptTarget.ESNext,
  lib: ['es2023'],
  moduleResolution: ModuleResolutionKind.NodeJs,
  allowNonTsExtensions: true,
  isolatedModules: true,
  noEmit: true,
  strict: true,
});
typescriptDefaults.setEagerModelSync(true);

/** The only thing of its surroundings that a submission has. */
const CONSOLE = `
declare const console: Record<'log' | 'info' | 'debug' | 'warn' | 'error', (...data: unknown[]) => void>;
`;

/** Makes the types of `nabla` and `ml-matrix` known to the editor. */
export function declareModules(types: ModuleTypes): void {
  typescriptDefaults.setExtraLibs([
    { content: CONSOLE, filePath: 'file:///console.d.ts' },
    ...Object.entries(types).map(([name, content]) => ({ content, filePath: `file:///node_modules/${name}/index.d.ts` })),
  ]);
}
