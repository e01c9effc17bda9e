import { LineChart } from '@fluentui/react-charts';
import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isoDate } from '../../../domain/calendar/serial.js';
import type { DsoOfMonth } from '../../../domain/dso/dsoHistory.js';
import { Fold } from '../../components/Fold.js';
import { useFormats } from '../../format/useFormats.js';
import { useTableStyles } from './tableStyles.js';

const HEIGHT = 180;
const STROKE = 2;
/** Where colours are forced, dashes tell the lines apart. */
const DASHES = '4 4';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  chart: { minWidth: 0, height: `${HEIGHT}px`, '& button': { textTransform: 'none' } },
});

interface DsoHistoryProps {
  /** Oldest first. */
  readonly months: readonly DsoOfMonth[];
  /** Days granted on average; null where it is not known. */
  readonly term: number | null;
}

/** DSO month by month: the line, what it says in a sentence, and the figures. */
export function DsoHistory({ months, term }: DsoHistoryProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { t } = useTranslation('overview');
  const { count, date, month: monthOf } = useFormats();
  const days = (value: number) => t('days', { count: Math.round(value), shown: count(value) });
  const values = months.map(({ dso }) => dso);
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return null;
  const at = ({ on }: DsoOfMonth) => date(isoDate(on));
  const line = (legend: string, color: string, points: readonly DsoOfMonth[], dashes = '') => ({
    legend,
    color,
    lineOptions: { strokeWidth: STROKE, ...(dashes === '' ? {} : { strokeDasharray: dashes }) },
    data: points.map(({ on, dso }) => ({ x: asDate(on), y: Math.round(dso) })),
  });
  const own = line(t('collection.dso'), tokens.colorBrandForeground1, months);
  const ends = [first, last].map(({ on }) => ({ on, dso: term ?? 0 }));
  const granted = line(t('collection.termLine'), tokens.colorNeutralForeground3, ends, DASHES);
  return (
    <div className={styles.root}>
      <Caption1Strong>{t('collection.history')}</Caption1Strong>
      <div className={styles.chart} aria-hidden="true" inert>
        <LineChart
          data={{ chartTitle: t('collection.history'), lineChartData: term === null ? [own] : [own, granted] }}
          height={HEIGHT}
          yMinValue={0}
          useUTC="true"
          hideTooltip
          tickValues={[first, last].map(({ on }) => asDate(on))}
          customDateTimeFormatter={(day) => monthOf(day)}
          margins={{ left: 32, right: 32, top: 8, bottom: 24 }}
        />
      </div>
      <Body1>
        {t('collection.historySummary', {
          first: days(first.dso),
          from: at(first),
          last: days(last.dso),
          lowest: days(Math.min(...values)),
          highest: days(Math.max(...values)),
        })}
      </Body1>
      <Fold title={t('collection.table')}>
        <table className={table.table} aria-label={t('collection.history')}>
          <thead>
            <tr>
              <th scope="col" className={table.headStart}>
                {t('month')}
              </th>
              <th scope="col" className={table.headEnd}>
                {t('collection.dso')}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.on} className={table.row}>
                <th scope="row" className={table.start}>
                  {at(month)}
                </th>
                <td className={table.end}>{count(month.dso)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  );
}

function asDate(serial: number): Date {
  return new Date(`${isoDate(serial)}T00:00:00Z`);
}
