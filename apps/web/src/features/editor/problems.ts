import type { Diagnostic } from '@nabla/exercise-kit';
import { editor, MarkerSeverity } from 'monaco-editor/editor';

/** Underlines why the file did not compile or load. Type errors, which come as warnings, the editor finds by itself. */
export function showProblems(model: editor.ITextModel, diagnostics: readonly Diagnostic[]): void {
  editor.setModelMarkers(model, 'nabla', diagnostics.filter(({ severity }) => severity === 'error').map((diagnostic) => toMarker(model, diagnostic)));
}

function toMarker(model: editor.ITextModel, { message, line = 1, column = 1 }: Diagnostic): editor.IMarkerData {
  const place = model.validatePosition({ lineNumber: line, column });
  const word = model.getWordAtPosition(place);
  return {
    severity: MarkerSeverity.Error,
    message,
    startLineNumber: place.lineNumber,
    startColumn: word?.startColumn ?? place.column,
    endLineNumber: place.lineNumber,
    endColumn: word?.endColumn ?? place.column + 1,
  };
}
