import { useTranslations } from 'next-intl';
import styles from './sign-in-form.module.css';

export type DemoAccount = { readonly name: string; readonly email: string; readonly password: string };

type Props = { readonly accounts: readonly DemoAccount[]; readonly onChoose: (account: DemoAccount) => void };

/** The people of the demo course: one click fills the form in. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const t = useTranslations('signIn');
  return (
    <section className={styles['demo']}>
      <h2 className={styles['demoTitle']}>{t('demoTitle')}</h2>
      <p className={styles['demoText']}>{t('demoText')}</p>
      <ul className={styles['accounts']}>
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" className={styles['account']} onClick={() => onChoose(account)}>
              <span>{account.name}</span>
              <span className={styles['address']}>{account.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
