'use client';

import { useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { ConflictDialog } from '#features/draft/conflict-dialog.tsx';
import { savedStateOf } from '#features/draft/draft-state.ts';
import { useDraft } from '#features/draft/use-draft.ts';
import { CodeEditor } from '#features/editor/code-editor.tsx';
import type { EditorHandle } from '#features/editor/monaco.tsx';
import { AttemptRequests } from '#features/request/attempt-requests.tsx';
import { AttemptComments } from '#features/review/attempt-comments.tsx';
import type { Result } from '#features/verdict/result.ts';
import { ResultPanel } from '#features/verdict/result-panel.tsx';
import { ActionBar } from './action-bar.tsx';
import { AttemptActions } from './attempt-actions.tsx';
import { DoorLabel } from './door-label.tsx';
import { PaneLayout, type View } from './pane-layout.tsx';
import type { Panes } from './panes.ts';
import { RefusalText } from './refusal-text.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { StatementPane } from './statement-pane.tsx';
import { useDoor } from './use-door.ts';
import { useResult } from './use-result.ts';
import styles from './workspace.module.css';

type Opened = Outputs['exercise']['open'];

type Props = Pick<Opened, 'assignmentExerciseId' | 'userId' | 'draft' | 'latest' | 'door'> & {
  readonly zone: string;
  readonly exercise: Omit<Opened['exercise'], 'statement' | 'hints'>;
  readonly statement: ReactNode;
  readonly hints: readonly ReactNode[];
  readonly panes: Panes;
};

/** The heart: statement, code and results, and what connects them. */
export function Workspace({ exercise, statement, hints, panes, draft: stored, latest, door: opened, zone, ...who }: Props) {
  const t = useTranslations('exercise');
  const [view, setView] = useState<View>('statement');
  const [resetting, setResetting] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const { draft, keeper } = useDraft({ ...who, stored: stored ?? { source: exercise.starter, revision: 0 } });
  const { door, refresh } = useDoor(who.assignmentExerciseId, opened);
  const shown = useResult({ exercise, latest, assignmentExerciseId: who.assignmentExerciseId, onAnswer: refresh });

  const showing = (act: () => void) => () => {
    setView('results');
    act();
  };
  const jump = (place: Parameters<EditorHandle['jump']>[0]) => {
    setView('code');
    editor.current?.jump(place);
  };
  const submit = async () => {
    const { source } = keeper.state();
    await keeper.flush();
    shown.submit(source);
  };
  return (
    <>
      <PaneLayout
        panes={panes}
        view={view}
        onView={setView}
        statement={
          <StatementPane
            title={exercise.title}
            points={exercise.points}
            statement={statement}
            hints={hints}
            assignmentExerciseId={who.assignmentExerciseId}
            onAttempt={(id) => showing(() => shown.show(id))()}
          />
        }
        code={
          <div className={styles['code']}>
            <ActionBar
              saved={savedStateOf(draft)}
              door={<DoorLabel door={door} zone={zone} />}
              limitMs={exercise.limits.caseTimeMs}
              running={shown.running}
              submitting={shown.submitting}
              onRun={showing(() => void shown.run(keeper.state().source))}
              onSubmit={showing(() => void submit())}
              onReset={() => setResetting(true)}
            />
            <CodeEditor
              ref={editor}
              source={draft.source}
              onChange={(source) => keeper.edit(source)}
              withheld={exercise.withheld}
              diagnostics={shown.result?.diagnostics ?? NONE}
              label={t('editor')}
            />
          </div>
        }
        results={
          <section className={styles['results']} aria-label={t('results')}>
            {shown.problem && (
              <p className={styles['problem']} role="alert">
                {t(shown.problem, { seconds: shown.retryAfterSeconds ?? 1 })}
              </p>
            )}
            {shown.refusal && (
              <p className={styles['problem']} role="alert">
                <RefusalText refusal={shown.refusal} zone={zone} />
              </p>
            )}
            <ResultPanel
              result={shown.result}
              samples={exercise.samples}
              onJump={jump}
              actions={
                <>
                  {shown.chosenId && <AttemptActions submissionId={shown.chosenId} onLoad={(source) => keeper.edit(source)} />}
                  {shown.shownId && <AttemptComments submissionId={shown.shownId} onJump={jump} />}
                  {shown.shownId && <AttemptRequests submissionId={shown.shownId} failing={failingOf(shown.result)} />}
                </>
              }
            />
          </section>
        }
      />
      <ConflictDialog draft={draft} keeper={keeper} />
      <ResetDialog opened={resetting} onClose={() => setResetting(false)} onReset={() => keeper.edit(exercise.starter)} />
    </>
  );
}

const NONE: never[] = [];

const failingOf = (result: Result | null): readonly string[] => (result?.cases ?? []).filter(({ verdict }) => verdict !== 'accepted').map(({ name }) => name);
