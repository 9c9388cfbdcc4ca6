import { useTranslations } from 'next-intl';
import { VerdictLabel, VerdictMark } from '#features/verdict/verdict-label.tsx';
import { Scrolling } from '#ui/scrolling.tsx';
import { caughtBy, groupsOf, mistakesOf, type Matrix, type NamedRow, type RowGroup } from './matrix.ts';
import styles from './matrix-table.module.css';

export function MatrixTable({ matrix }: { readonly matrix: Matrix }) {
  const t = useTranslations('check');
  const { cases } = matrix;
  return (
    <Scrolling className={styles['scroll']} role="region" aria-labelledby="matrix">
      <table className={styles['table']}>
        <Head cases={cases} />
        {groupsOf(matrix).map((group) => (
          <Group key={group.folder} group={group} cases={cases} />
        ))}
        <tfoot>
          <tr>
            <th scope="row" className={styles['side']}>
              {t('caught')}
            </th>
            {caughtBy(matrix).map((count, index) => (
              <td key={cases[index]?.name} className={styles['cell']}>
                {count}
              </td>
            ))}
            <td className={styles['verdict']}>{t('ofMistakes', { count: mistakesOf(matrix).length })}</td>
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  );
}

/** The names of the cases, under what they are: samples come first. */
function Head({ cases }: Pick<Matrix, 'cases'>) {
  const t = useTranslations('check');
  const kinds = Map.groupBy(cases, ({ kind }) => kind);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles['side']}>
          {t('implementation')}
        </th>
        {[...kinds].map(([kind, members]) => (
          <th key={kind} scope="colgroup" colSpan={members.length} className={styles['kind']}>
            {t(kind)}
          </th>
        ))}
        <th scope="col" rowSpan={2} className={styles['verdict']}>
          {t('verdict')}
        </th>
      </tr>
      <tr>
        {cases.map(({ name }) => (
          <th key={name} scope="col" className={styles['case']}>
            <span>{name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Group({ group: { folder, rows }, cases }: { readonly group: RowGroup; readonly cases: Matrix['cases'] }) {
  const t = useTranslations('check.group');
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={cases.length + 2} className={styles['group']}>
          <span>{t(folder)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.implementation} row={row} cases={cases} />
      ))}
    </tbody>
  );
}

function Row({ row, cases }: { readonly row: NamedRow; readonly cases: Matrix['cases'] }) {
  const t = useTranslations('check');
  const word = useTranslations('verdict');
  return (
    <tr data-right={row.isRight}>
      <th scope="row" className={`${styles['side']} ${styles['name']}`}>
        {row.name}
      </th>
      {cases.map(({ name }, index) => (
        <td key={name} className={styles['cell']}>
          <VerdictMark standing={row.cases[index] ?? 'not_run'} />
        </td>
      ))}
      <td className={styles['verdict']}>
        <VerdictLabel standing={row.verdict} />
        {!row.isRight && <span className={styles['wrong']}>{row.expected === null ? t('mustFail') : t('expected', { verdict: word(row.expected) })}</span>}
      </td>
    </tr>
  );
}
