import { Body1 } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CurrencyOverview } from '../../../usecases/overview/types.js';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';
import { Fold } from '../../components/Fold.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { Figure, Figures } from './Figure.js';
import { FigureInfo } from './FigureInfo.js';
import { AGE_FIELDS, sourceColumns } from './sourceColumns.js';
import { useTableStyles } from './tableStyles.js';

interface AllowanceSectionProps {
  readonly figures: CurrencyOverview;
  /** Not due first. */
  readonly labels: readonly string[];
  readonly found: LedgerOverview | null;
}

/** What is expected not to come in, bucket by bucket. */
export function AllowanceSection({ figures, labels, found }: AllowanceSectionProps) {
  const table = useTableStyles();
  const { t } = useTranslation(['overview', 'pane']);
  const formats = useFormats(figures.currency);
  const { allowance, balance } = figures;
  if (!allowance) {
    return (
      <Section title={t('allowance.heading')}>
        <Body1>{t('allowance.unknown')}</Body1>
      </Section>
    );
  }
  const parts = allowance.lines.filter((line) => line.allowance !== 0);
  const formula = parts.map((line) => `${formats.money(line.balance)} × ${formats.share(line.rate ?? 0)}`);
  return (
    <Section title={t('allowance.heading')}>
      <Figures>
        <Figure
          label={t('allowance.total')}
          info={
            <FigureInfo
              definition={t('allowance.definition')}
              formula={parts.length === 0 ? undefined : `${formula.join(' + ')} = ${formats.money(allowance.total)}`}
              columns={sourceColumns(found, AGE_FIELDS)}
              anchor="ALLOWANCE"
            />
          }
          value={formats.compactMoney(allowance.total)}
          full={formats.money(allowance.total)}
          {...(balance > 0 ? { note: t('allowance.share', { share: formats.share(allowance.total / balance) }) } : {})}
        />
      </Figures>
      <Fold title={t('allowance.lines')}>
        <table className={table.table} aria-label={t('allowance.lines')}>
          <thead>
            <tr>
              <th scope="col" className={table.headStart}>
                {t('pane:totals.bucket')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('pane:totals.amount')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('allowance.rate')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('allowance.heading')}
              </th>
            </tr>
          </thead>
          <tbody>
            {allowance.lines.map((line, index) => (
              <tr key={labels[index]} className={table.row}>
                <th scope="row" className={table.start}>
                  {index === 0 ? t('pane:data.notDue') : labels[index]}
                </th>
                <td className={table.end}>{formats.money(line.balance)}</td>
                <td className={table.end}>{line.rate === null ? '–' : formats.share(line.rate)}</td>
                <td className={table.end}>{formats.money(line.allowance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </Section>
  );
}
