'use client';

import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Outputs } from '#api/client.ts';
import type { AssignmentForm } from '#schemas/assignment.ts';
import styles from './assignment-editor.module.css';
import { NumberField } from './number-field.tsx';

type Chosen = AssignmentForm['exercises'];
type Props = {
  readonly exercises: Outputs['assignment']['shelf']['exercises'];
  readonly chosen: Chosen;
  /** Those that somebody handed in to. */
  readonly worked: readonly string[];
  readonly onChange: (chosen: Chosen) => void;
};

/** The exercises of an assignment in their order, and the catalog to search for more. */
export function ExercisePicker({ exercises, chosen, worked, onChange }: Props) {
  const t = useTranslations('assignmentForm');
  const [search, setSearch] = useState('');
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = exercises.filter(({ id, title, module }) => !chosen.some(({ exerciseId }) => exerciseId === id) && words.every((word) => `${title} ${id} ${module}`.toLowerCase().includes(word)));
  const swap = (from: number, to: number) => onChange(chosen.map((exercise, index) => (index === from ? (chosen[to] ?? exercise) : index === to ? (chosen[from] ?? exercise) : exercise)));
  return (
    <>
      <ol className={styles['exercises']}>
        {chosen.map(({ exerciseId, points }, index) => {
          const title = known.get(exerciseId)?.title ?? exerciseId;
          return (
            <li key={exerciseId} className={styles['exercise']}>
              <span className={styles['name']}>{title}</span>
              <NumberField
                aria-label={t('points', { title })}
                className={styles['points']}
                placeholder={`${known.get(exerciseId)?.points ?? ''}`}
                min={0}
                decimals={2}
                value={points}
                onChange={(value) => onChange(chosen.map((exercise) => (exercise.exerciseId === exerciseId ? { exerciseId, points: value } : exercise)))}
              />
              <ActionIcon variant="subtle" color="gray" aria-label={t('up', { title })} disabled={index === 0} onClick={() => swap(index, index - 1)}>
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon variant="subtle" color="gray" aria-label={t('down', { title })} disabled={index === chosen.length - 1} onClick={() => swap(index, index + 1)}>
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('remove', { title })}
                disabled={worked.includes(exerciseId)}
                title={worked.includes(exerciseId) ? t('worked') : undefined}
                onClick={() => onChange(chosen.filter((exercise) => exercise.exerciseId !== exerciseId))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <TextInput label={t('search')} placeholder={t('searchHint')} leftSection={<IconSearch size={16} aria-hidden />} value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
      {words.length > 0 && (
        <ul className={styles['found']} aria-label={t('found')}>
          {found.map(({ id, title, module, points }) => (
            <li key={id}>
              <button type="button" onClick={() => onChange([...chosen, { exerciseId: id, points: null }])}>
                {t('add', { title })}
                <span className={styles['module']}>{t('inModule', { module, points })}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={styles['note']}>{t('nothingFound')}</li>}
        </ul>
      )}
    </>
  );
}
