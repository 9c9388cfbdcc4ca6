'use client';

import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { timeTag } from '#ui/time-tag.tsx';

export type Refusal = Extract<Outputs['submission']['submit'], { ok: false }>['refusal'];

/** Why a submission was not taken, and what to do. */
export function RefusalText({ refusal, zone }: { readonly refusal: Refusal; readonly zone: string }) {
  const t = useTranslations('refusal');
  const moment = (at: number) => timeTag(new Date(at), zone);
  switch (refusal.kind) {
    case 'not_open':
      return t.rich('not_open', { at: moment(refusal.opensAt) });
    case 'closed':
      return t.rich('closed', { at: moment(refusal.closedAt) });
    case 'used_up':
      return t('used_up', { count: refusal.maxAttempts });
    case 'cooling_down':
      return t.rich('cooling_down', { at: moment(refusal.nextAt) });
    default:
      return refusal satisfies never;
  }
}
