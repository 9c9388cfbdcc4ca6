import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBraces,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconClockExclamation,
  IconCloudX,
  IconDatabaseExclamation,
  IconFileAlert,
  IconHourglass,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Standing } from './standing.ts';
import styles from './verdict-label.module.css';

/** A verdict never shows by colour alone. */
const LOOKS = {
  accepted: { icon: IconCircleCheck, tone: 'good' },
  wrong_answer: { icon: IconCircleX, tone: 'bad' },
  runtime_error: { icon: IconAlertTriangle, tone: 'bad' },
  output_limit_exceeded: { icon: IconFileAlert, tone: 'warn' },
  memory_limit_exceeded: { icon: IconDatabaseExclamation, tone: 'warn' },
  time_limit_exceeded: { icon: IconClockExclamation, tone: 'warn' },
  compile_error: { icon: IconBraces, tone: 'bad' },
  judge_error: { icon: IconCloudX, tone: 'quiet' },
  queued: { icon: IconHourglass, tone: 'quiet' },
  running: { icon: IconCircleDashed, tone: 'quiet' },
  pending: { icon: IconCircleDashed, tone: 'quiet' },
  not_run: { icon: IconCircleMinus, tone: 'quiet' },
} as const;

/** The colour family of a standing. */
export const toneOf = (standing: Standing) => LOOKS[standing].tone;

export function VerdictLabel({ standing }: { readonly standing: Standing }) {
  const t = useTranslations('verdict');
  const { icon: Icon, tone } = LOOKS[standing];
  return (
    <span className={styles['label']} data-tone={tone} data-standing={standing}>
      <Icon size={16} stroke={1.9} aria-hidden />
      {t(standing)}
    </span>
  );
}

/** The same without the word, where a word has no room. */
export function VerdictMark({ standing }: { readonly standing: Standing }) {
  const word = useTranslations('verdict')(standing);
  const { icon: Icon, tone } = LOOKS[standing];
  return (
    <span className={styles['mark']} data-tone={tone} title={word}>
      <Icon size={16} stroke={1.9} aria-hidden />
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}
