'use client';

import { Switch } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from './preference-table.module.css';

type Preferences = Outputs['notification']['preferences'];
type Preference = Preferences[number];

const PLACES = ['inApp', 'byEmail'] as const satisfies readonly (keyof Preference)[];

/** One switch for each kind of news and place. A switch moves at once, and back when the server did not take it. */
export function PreferenceTable({ first }: { readonly first: Preferences }) {
  const t = useTranslations('notifications');
  const [preferences, setPreferences] = useState(first);
  const put = (preference: Preference) => setPreferences((all) => all.map((other) => (other.kind === preference.kind ? preference : other)));
  const { mutate, isError } = useMutation(useTRPC().notification.savePreference.mutationOptions());
  const change = (before: Preference, after: Preference) => {
    put(after);
    mutate(after, { onError: () => put(before) });
  };
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('preferences.kind')}</th>
            {PLACES.map((place) => (
              <th key={place} scope="col">
                {t(`preferences.${place}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preferences.map((preference) => (
            <tr key={preference.kind}>
              <th scope="row">{t(`preferences.kinds.${preference.kind}`)}</th>
              {PLACES.map((place) => (
                <td key={place}>
                  <Switch
                    checked={preference[place]}
                    aria-label={t('preferences.switch', { kind: t(`preferences.kinds.${preference.kind}`), place: t(`preferences.${place}`) })}
                    onChange={() => change(preference, { ...preference, [place]: !preference[place] })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isError && <p role="alert">{t('failed')}</p>}
    </>
  );
}
