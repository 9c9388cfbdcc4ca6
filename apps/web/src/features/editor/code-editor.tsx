'use client';

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useTRPC } from '#api/client.ts';
import styles from './code-editor.module.css';
import type { EditorProps } from './monaco.tsx';

const load = () => import('./monaco.tsx');
const Monaco = lazy(async () => ({ default: (await load()).Monaco }));

/** The editor. Until it is loaded the code stands there as plain text, in the same place and type. */
export function CodeEditor(props: Omit<EditorProps, 'types'>) {
  const { data: types } = useQuery(useTRPC().runtime.types.queryOptions(undefined, { staleTime: Infinity }));
  // Both are fetched at once; the editor itself is drawn only when it knows the types.
  useEffect(() => void load(), []);
  return (
    <div className={styles['frame']}>
      <pre className={styles['plain']} aria-hidden>
        {props.source}
      </pre>
      {types && (
        <Suspense>
          <Monaco {...props} types={types} />
        </Suspense>
      )}
    </div>
  );
}
