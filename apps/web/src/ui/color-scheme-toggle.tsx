'use client';

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import styles from './color-scheme-toggle.module.css';

/** Switches between light and dark; until it is used, the system decides. Both icons are there, and the scheme shows one. */
export function ColorSchemeToggle({ label }: { readonly label: string }) {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
      <IconSun className={styles['sun']} size={18} stroke={1.6} aria-hidden />
      <IconMoon className={styles['moon']} size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
