'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import type { Result } from '#features/verdict/result.ts';
import type { Runnable } from './run-samples.ts';

/** Runs an exercise's samples in the browser. */
export function useRun(exercise: Runnable) {
  const queries = useQueryClient();
  const program = useTRPC().runtime.program.queryOptions(undefined, { staleTime: Infinity });
  const load = useTranslations('load');
  const [result, setResult] = useState<Result | null>(null);
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle');

  const start = async (source: string) => {
    if (state === 'running') return;
    setState('running');
    try {
      const [runtime, { runSamples }] = await Promise.all([queries.fetchQuery(program), import('./run-samples.ts')]);
      for await (const step of runSamples({ source, exercise, runtime, explain: (kind) => load(kind) })) setResult(step);
      setState('idle');
    } catch (error) {
      // The browser lacks something, or the server is away; the page says so, and the console has the reason.
      console.error(error);
      setState('failed');
    }
  };
  return { result, start, running: state === 'running', failed: state === 'failed' };
}
