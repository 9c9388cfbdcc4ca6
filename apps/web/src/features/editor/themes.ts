import { editor } from 'monaco-editor/editor';

export const THEMES = { light: 'nabla-light', dark: 'nabla-dark' } as const;

// Grounds and lines of ui/tokens.css; Monaco takes no CSS variables.
editor.defineTheme(THEMES.light, {
  base: 'vs',
  inherit: true,
  rules: [
    { token: 'comment', foreground: '6b6b6b', fontStyle: 'italic' },
    { token: 'keyword', foreground: '6238d1' },
    { token: 'number', foreground: '8a5300' },
    { token: 'string', foreground: '12703a' },
    { token: 'type', foreground: '0b6478' },
    { token: 'identifier', foreground: '191919' },
    { token: 'delimiter', foreground: '4d4d4d' },
  ],
  colors: {
    'editor.background': '#ffffff',
    'editor.foreground': '#191919',
    'editor.lineHighlightBackground': '#f7f7f7',
    'editor.lineHighlightBorder': '#00000000',
    'editorLineNumber.foreground': '#8a8a8a',
    'editorLineNumber.activeForeground': '#191919',
    'editorIndentGuide.background1': '#ebebeb',
    'editorCursor.foreground': '#6238d1',
    'editor.selectionBackground': '#dfd5ff',
  },
});

editor.defineTheme(THEMES.dark, {
  base: 'vs-dark',
  inherit: true,
  rules: [
    { token: 'comment', foreground: '959595', fontStyle: 'italic' },
    { token: 'keyword', foreground: 'b39df8' },
    { token: 'number', foreground: 'f0b75a' },
    { token: 'string', foreground: '8fd4a6' },
    { token: 'type', foreground: '7cc7da' },
    { token: 'identifier', foreground: 'ececec' },
    { token: 'delimiter', foreground: 'b6b6b6' },
  ],
  colors: {
    'editor.background': '#1a1a1a',
    'editor.foreground': '#ececec',
    'editor.lineHighlightBackground': '#222222',
    'editor.lineHighlightBorder': '#00000000',
    'editorLineNumber.foreground': '#6e6e6e',
    'editorLineNumber.activeForeground': '#ececec',
    'editorIndentGuide.background1': '#2e2e2e',
    'editorCursor.foreground': '#b39df8',
    'editor.selectionBackground': '#44386b',
  },
});
