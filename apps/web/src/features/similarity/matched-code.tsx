import { useTranslations } from 'next-intl';
import { Scrolling } from '#ui/scrolling.tsx';
import styles from './similarity.module.css';

type Region = { readonly fromLine: number; readonly toLine: number };

type Props = {
  readonly label: string;
  readonly source: string;
  /** What matches, in the order of the fragments. */
  readonly regions: readonly Region[];
  /** The fragment that is shown on both sides. */
  readonly shown: number | null;
  readonly onShow: (fragment: number | null) => void;
};

/** A file with its matched lines marked; each mark is a button that shows the same fragment on the other side. */
export function MatchedCode({ label, source, regions, shown, onShow }: Props) {
  const t = useTranslations('similarity');
  return (
    <Scrolling className={styles['code']} role="region" aria-label={t('codeOf', { name: label })}>
      {source.split('\n').map((text, index) => {
        const line = index + 1;
        const fragment = regions.findIndex(({ fromLine, toLine }) => fromLine <= line && line <= toLine);
        return (
          <div key={line} className={styles['line']} data-matched={fragment >= 0} data-shown={fragment >= 0 && fragment === shown}>
            {fragment < 0 ? (
              <span className={styles['number']}>{line}</span>
            ) : (
              <button
                type="button"
                className={styles['number']}
                aria-label={t('fragment', { line, number: fragment + 1 })}
                aria-pressed={fragment === shown}
                onClick={() => onShow(fragment === shown ? null : fragment)}
              >
                {line}
              </button>
            )}
            <code>{text || ' '}</code>
          </div>
        );
      })}
    </Scrolling>
  );
}
