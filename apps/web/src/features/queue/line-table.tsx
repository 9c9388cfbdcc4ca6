import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { TableSection } from './table-section.tsx';

/** The lines in the order in which graders serve them. */
export function LineTable({ lines }: { readonly lines: Outputs['queue']['open']['lines'] }) {
  const t = useTranslations('queue');
  return (
    <TableSection title={t('lines')} columns={[t('line'), t('waiting'), t('inHand'), t('oldest')]}>
      {lines.map(({ line, waiting, inHand, oldestSeconds }) => (
        <tr key={line}>
          <th scope="row">{t(`lineNames.${line}`)}</th>
          <td className={page['number']}>{waiting}</td>
          <td className={page['number']}>{inHand}</td>
          <td className={page['number']}>{oldestSeconds === null ? t('nobody') : t('seconds', { seconds: Math.ceil(oldestSeconds) })}</td>
        </tr>
      ))}
    </TableSection>
  );
}
