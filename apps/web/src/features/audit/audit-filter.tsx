import { Button, NativeSelect, TextInput } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Inputs } from '#api/client.ts';
import styles from '#ui/filter-form.module.css';

export type Filter = Inputs['audit']['list']['filter'];

type Props = { readonly filter: Filter; readonly actions: readonly NonNullable<Filter['action']>[]; readonly path: string };

/** A plain form: its answers become the address. */
export function AuditFilter({ filter, actions, path }: Props) {
  const t = useTranslations('audit');
  const choices = [{ value: '', label: t('anyAction') }, ...actions.map((value) => ({ value, label: t(`actions.${value}`) }))];
  return (
    <form method="get" action={path} className={styles['form']}>
      <TextInput name="person" label={t('person')} placeholder={t('personHint')} defaultValue={filter.person ?? ''} />
      <NativeSelect name="action" label={t('action')} data={choices} defaultValue={filter.action ?? ''} />
      <TextInput name="from" type="date" label={t('from')} defaultValue={filter.from ?? ''} />
      <TextInput name="to" type="date" label={t('to')} defaultValue={filter.to ?? ''} />
      <Button type="submit">{t('search')}</Button>
      <Link href={path} className={styles['clear']}>
        {t('clear')}
      </Link>
    </form>
  );
}
