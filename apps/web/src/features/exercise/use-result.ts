'use client';

import { useMemo, useState } from 'react';
import type { Runnable } from '#features/run/run-samples.ts';
import { useRun } from '#features/run/use-run.ts';
import { resultOf, type Result, type Snapshot } from '#features/verdict/result.ts';
import { useSubmission } from './use-submission.ts';

type Work = { readonly exercise: Runnable; readonly latest: Snapshot | null; readonly assignmentExerciseId: string; readonly onAnswer: () => void };

/** The one result that the page shows: of the last thing that the person did. */
export function useResult({ exercise, ...work }: Work) {
  const [origin, setOrigin] = useState<Result['origin']['kind']>('submission');
  const run = useRun(exercise);
  const submission = useSubmission(work);
  const { snapshot } = submission;
  const runProblem = run.failed ? ('runFailed' as const) : null;
  const submitted = useMemo(() => (snapshot ? resultOf(snapshot) : null), [snapshot]);
  return {
    result: origin === 'run' ? run.result : submitted,
    /** An attempt that the person chose to look at, or null. */
    chosenId: origin === 'submission' && submission.chosen ? (snapshot?.id ?? null) : null,
    /** The submission that is shown, or null for a run. */
    shownId: origin === 'submission' ? (snapshot?.id ?? null) : null,
    /** The message that says what went wrong with the machinery, or null. */
    problem: origin === 'run' ? runProblem : submission.problem,
    refusal: origin === 'submission' ? submission.refusal : null,
    retryAfterSeconds: submission.retryAfterSeconds,
    running: run.running,
    submitting: submission.submitting,
    run: (source: string) => {
      setOrigin('run');
      return run.start(source);
    },
    submit: (source: string) => {
      setOrigin('submission');
      submission.submit(source);
    },
    show: (submissionId: string) => {
      setOrigin('submission');
      submission.show(submissionId);
    },
  };
}
