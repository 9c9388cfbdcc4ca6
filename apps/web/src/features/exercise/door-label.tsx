'use client';

import { IconClock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { leftTag } from '#ui/time-left.tsx';
import styles from './door-label.module.css';

type Door = Outputs['exercise']['door'];

/** Until when, and how often, one may still submit. */
export function DoorLabel({ door, zone }: { readonly door: Door; readonly zone: string }) {
  const t = useTranslations('door');
  const { admission } = door;
  return (
    <span className={styles['door']} data-tone={admission.ok && !admission.isLate ? 'calm' : 'warn'}>
      <Times door={door} zone={zone} />
      {admission.ok && admission.left !== null && <span>{t('left', { left: admission.left })}</span>}
    </span>
  );
}

function Times({ door: { admission, dueAt, closesAt }, zone }: { readonly door: Door; readonly zone: string }) {
  const t = useTranslations('door');
  const left = (at: number) => leftTag(new Date(at), zone);
  if (!admission.ok) {
    const { reason } = admission;
    if (reason.kind === 'not_open') return <span>{t.rich('opens', { at: left(reason.opensAt) })}</span>;
    if (reason.kind === 'cooling_down') return <span>{t.rich('next', { at: left(reason.nextAt) })}</span>;
    return <span>{t(reason.kind)}</span>;
  }
  const until = admission.isLate ? closesAt : dueAt;
  if (until === null) return admission.isLate ? <span>{t('late')}</span> : null;
  return (
    <span>
      <IconClock size={14} stroke={1.75} aria-hidden /> {t.rich(admission.isLate ? 'lateUntil' : 'due', { at: left(until) })}
    </span>
  );
}
