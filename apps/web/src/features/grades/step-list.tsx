import { useFormatter, useTranslations } from 'next-intl';
import type { Step } from '#grades/steps.ts';
import type { Timing } from '#grades/weigh.ts';
import { timeTag } from '#ui/time-tag.tsx';
import styles from './step-list.module.css';

/** How a grade came about, one sentence a step. */
export function StepList({ steps, zone }: { readonly steps: readonly Step[]; readonly zone: string }) {
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        // Steps never change their order, so their place is their key.
        <li key={`${index}`} className={styles['step']} data-kind={step.kind}>
          <StepText step={step} zone={zone} />
        </li>
      ))}
    </ol>
  );
}

function StepText({ step, zone }: { readonly step: Step; readonly zone: string }) {
  const t = useTranslations('steps');
  const points = usePoints();
  const moment = (at: number) => timeTag(new Date(at), zone);
  switch (step.kind) {
    case 'due':
      return t.rich('due', { at: moment(step.dueAt) });
    case 'extended':
      return t.rich('extended', { at: moment(step.dueAt), reason: step.reason });
    case 'earned':
      return t.rich('earned', { attempt: step.attempt, at: moment(step.at), percent: points(step.percent), points: points(step.points), maxPoints: points(step.maxPoints) });
    case 'timed':
      return <TimingText timing={step.timing} attempt={step.attempt} points={points(step.points)} />;
    case 'counted':
      return step.of === 1 ? t('only', { points: points(step.points) }) : t(`counted.${step.counting}`, { attempt: step.attempt ?? 0, of: step.of, points: points(step.points) });
    case 'given':
      return t.rich('given', { by: step.by ?? t('staff'), at: moment(step.at), points: points(step.points), comment: step.comment });
    case 'exempt':
      return t('exempt', { reason: step.reason });
    case 'missing':
    case 'waiting':
    case 'not_graded':
      return t(step.kind);
    default:
      return step satisfies never;
  }
}

function TimingText({ timing, attempt, points }: { readonly timing: Timing; readonly attempt: number; readonly points: string }) {
  const t = useTranslations('steps.timing');
  switch (timing.kind) {
    case 'on_time':
    case 'after_close':
      return t(timing.kind, { attempt, points });
    case 'early':
      return t('early', { attempt, points, days: timing.days, percent: timing.percent });
    case 'late':
      return t(timing.percentLost === 0 ? 'late_free' : 'late', { attempt, points, days: timing.days, percent: timing.percentLost });
    case 'late_days':
      return t('late_days', { attempt, points, days: timing.days });
    case 'not_covered':
      return t('not_covered', { attempt, points, days: timing.days, spent: timing.spent });
    default:
      return timing satisfies never;
  }
}

function usePoints(): (points: number) => string {
  const format = useFormatter();
  return (points) => format.number(points, { maximumFractionDigits: 2 });
}
