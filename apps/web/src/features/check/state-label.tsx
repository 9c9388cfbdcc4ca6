import { IconAlertTriangle, IconCircleDashed, IconCloudX, IconRefresh, IconShieldCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './state-label.module.css';
import type { CheckedExercise } from './use-check.ts';

export type CheckState = CheckedExercise['state'];

/** A state never shows by colour alone. */
const LOOKS = {
  proven: { icon: IconShieldCheck, tone: 'good' },
  has_findings: { icon: IconAlertTriangle, tone: 'bad' },
  checking: { icon: IconRefresh, tone: 'quiet' },
  not_checked: { icon: IconCircleDashed, tone: 'quiet' },
  failed: { icon: IconCloudX, tone: 'quiet' },
} as const;

/** The colour family of a state. */
export const toneOf = (state: CheckState) => LOOKS[state].tone;

export function StateLabel({ state }: { readonly state: CheckState }) {
  const t = useTranslations('check.state');
  const { icon: Icon, tone } = LOOKS[state];
  return (
    <span className={styles['label']} data-tone={tone}>
      <Icon size={16} stroke={1.9} aria-hidden />
      {t(state)}
    </span>
  );
}
