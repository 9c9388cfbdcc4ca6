import { IconAlertCircle, IconCheck, IconCloudUpload, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { SavedState } from './draft-state.ts';
import styles from './saved-label.module.css';

const ICONS = {
  starter: null,
  saved: IconCheck,
  unsaved: IconPencil,
  saving: IconCloudUpload,
  failed: IconAlertCircle,
  conflict: IconAlertCircle,
} as const;

/** Whether the code is safe. */
export function SavedLabel({ state }: { readonly state: SavedState }) {
  const t = useTranslations('draft');
  const Icon = ICONS[state];
  return (
    <span className={styles['label']} data-state={state}>
      {Icon && <Icon size={16} stroke={1.75} aria-hidden />}
      {t(state)}
    </span>
  );
}
