import type { Diagnostic } from '@nabla/exercise-kit';
import { editor, MarkerSeverity } from 'monaco-editor/editor';

/** Underlines what the compiler of a run or of the grader found. */
export function showProblems(model: editor.ITextModel, diagnostics: readonly Diagnostic[]): void {
  editor.setModelMarkers(model, 'nabla', diagnostics.map((diagnostic) => toMarker(model, diagnostic)));
}

function toMarker(model: editor.ITextModel, { severity, message, line = 1, column = 1 }: Diagnostic): editor.IMarkerData {
  const place = model.validatePosition({ lineNumber: line, column });
  const word = model.getWordAtPosition(place);
  return {
    severity: severity === 'error' ? MarkerSeverity.Error : MarkerSeverity.Warning,
    message,
    startLineNumber: place.lineNumber,
    startColumn: word?.startColumn ?? place.column,
    endLineNumber: place.lineNumber,
    endColumn: word?.endColumn ?? place.column + 1,
  };
}
