import './environment.ts';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/typescript/register';
import { editor, Uri } from 'monaco-editor/editor';
import { declareModules, type ModuleTypes } from './language.ts';

/** The name that every message about the student's code uses. */
const FILE = Uri.parse('file:///solution.ts');

type Opening = { readonly source: string; readonly types: ModuleTypes; readonly label: string };

export type CodeEditor = editor.IStandaloneCodeEditor;

/** Makes an editor in an element. The caller disposes it. */
export function openEditor(element: HTMLElement, { source, types, label }: Opening): CodeEditor {
  declareModules(types);
  const model = editor.getModel(FILE) ?? editor.createModel(source, 'typescript', FILE);
  model.setValue(source);
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  const opened = editor.create(element, {
    model,
    ariaLabel: label,
    automaticLayout: true,
    fontFamily: 'JetBrains Mono Variable, monospace',
    fontSize: 13,
    lineHeight: 20,
    fontLigatures: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    padding: { top: 12, bottom: 12 },
    renderLineHighlightOnlyWhenFocus: true,
    scrollBeyondLastLine: false,
    stickyScroll: { enabled: false },
    fixedOverflowWidgets: true,
  });
  opened.onDidDispose(() => model.dispose());
  return opened;
}

/** Replaces the whole text in a step that can be undone. */
export function replaceSource(opened: CodeEditor, source: string): void {
  const model = opened.getModel();
  if (model === null || model.getValue() === source) return;
  opened.pushUndoStop();
  opened.executeEdits('nabla', [{ range: model.getFullModelRange(), text: source }]);
  opened.pushUndoStop();
}
