import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import styles from './queue-page.module.css';
import { TableSection } from './table-section.tsx';

type Grader = Outputs['queue']['open']['graders'][number];

/** Who grades: machine, version, and the proof that student code cannot get out there. */
export function GraderTable({ graders }: { readonly graders: readonly Grader[] }) {
  const t = useTranslations('queue');
  return (
    <TableSection title={t('graders')} empty={t('noGraders')} columns={[t('machine'), t('state'), t('places'), t('version'), t('jail'), t('since')]}>
      {graders.map((grader) => (
        <tr key={grader.id}>
          <th scope="row">
            {grader.host} <span className={styles['soft']}>{grader.pid}</span>
          </th>
          <td>{t(`states.${grader.state}`)}</td>
          <td className={page['number']}>{grader.concurrency}</td>
          <td>{grader.version}</td>
          <td>
            <Jail jail={grader.jail} />
          </td>
          <td>
            <LocalTime at={grader.startedAt} />
          </td>
        </tr>
      ))}
    </TableSection>
  );
}

function Jail({ jail: { layers, missing, tried, open } }: Pick<Grader, 'jail'>) {
  const t = useTranslations('queue');
  return (
    <>
      {layers.join(' + ')}
      <div className={styles['soft']}>{open.length === 0 ? t('tight', { tried }) : t('leaky', { attempts: open.join(', ') })}</div>
      {missing.length > 0 && (
        <div className={styles['soft']} title={missing.map(({ layer, reason }) => `${layer}: ${reason}`).join('\n')}>
          {t('missing', { layers: missing.map(({ layer }) => layer).join(', ') })}
        </div>
      )}
    </>
  );
}
