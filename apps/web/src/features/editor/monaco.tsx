'use client';

import { useComputedColorScheme } from '@mantine/core';
import type { Diagnostic } from '@nabla/exercise-kit';
import { editor } from 'monaco-editor/editor';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react';
import type { ModuleTypes } from './language.ts';
import { offeredTypes } from './offered-types.ts';
import styles from './code-editor.module.css';
import { openEditor, replaceSource, type CodeEditor } from './open-editor.ts';
import { showProblems } from './problems.ts';
import { THEMES } from './themes.ts';

/** What the rest of the page may ask of the editor. */
export type EditorHandle = { readonly jump: (place: Pick<Diagnostic, 'line' | 'column'>) => void };

export type EditorProps = {
  readonly source: string;
  readonly onChange: (source: string) => void;
  readonly types: ModuleTypes;
  /** Values of `nabla` that cannot be imported in this exercise. */
  readonly withheld: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly label: string;
  readonly ref?: Ref<EditorHandle>;
};

export function Monaco({ source, onChange, types, withheld, diagnostics, label, ref }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<CodeEditor>(null);
  const scheme = useComputedColorScheme('light');
  const onEdit = useEffectEvent((text: string) => onChange(text));
  const open = useEffectEvent((element: HTMLElement) => openEditor(element, { source, types: offeredTypes(types, withheld), label }));

  useEffect(() => {
    if (place.current === null) return;
    const made = open(place.current);
    opened.current = made;
    made.onDidChangeModelContent(() => onEdit(made.getValue()));
    return () => made.dispose();
  }, []);
  useEffect(() => editor.setTheme(THEMES[scheme]), [scheme]);
  useEffect(() => {
    if (opened.current) replaceSource(opened.current, source);
  }, [source]);
  useEffect(() => {
    const model = opened.current?.getModel();
    if (model) showProblems(model, diagnostics);
  }, [diagnostics]);
  useImperativeHandle(ref, () => ({
    jump: ({ line = 1, column = 1 }) => {
      opened.current?.setPosition({ lineNumber: line, column });
      opened.current?.revealLineInCenterIfOutsideViewport(line);
      opened.current?.focus();
    },
  }));
  return <div ref={place} className={styles['editor']} />;
}
