import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CustomerCard, MonthFigures } from '../../../usecases/customerCard/types.js';
import { Definition } from '../../components/Definition.js';
import { Fold } from '../../components/Fold.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { useTableStyles } from '../overview/tableStyles.js';

const HEIGHT = 96;
/** Of a month's width: two bars and the gap between months. */
const BAR = 0.4;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  invoiced: { fill: tokens.colorNeutralForeground4, '@media (forced-colors: active)': { fill: 'GrayText' } },
  paid: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  axis: { stroke: tokens.colorNeutralStroke1 },
  legend: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '12px', height: '12px' },
});

/** Two years of invoices and payments: bars, what they say in a sentence, the figures. */
export function PaymentsSection({ card }: { readonly card: CustomerCard }) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const formats = useFormats(card.line.currency);
  const { months, sums } = card;
  const [first] = months;
  const last = months.at(-1);
  const monthOf = ({ on }: MonthFigures) => formats.month(new Date(`${on}T00:00:00Z`));
  return (
    <Section
      title={t('card.payments')}
      aside={<Definition info={t('card.paymentsDefinition')}>{card.line.currency ?? ''}</Definition>}
    >
      {(!first || !last) && <Body1>{t('card.paymentsUnknown')}</Body1>}
      {first && last && (
        <>
          <Bars months={months} />
          <div className={styles.legend}>
            {(['invoiced', 'paid'] as const).map((kind) => (
              <Caption1 key={kind} className={styles.key}>
                <svg className={styles.swatch} aria-hidden="true" focusable="false">
                  <rect className={styles[kind]} width="12" height="12" rx="2" />
                </svg>
                {t(`card.${kind}`)}
              </Caption1>
            ))}
          </div>
          <Body1>
            {t('card.paymentsSummary', {
              invoiced: formats.money(sums.invoiced),
              paid: formats.money(sums.paid),
              from: monthOf(first),
              to: monthOf(last),
            })}
          </Body1>
          <Fold title={t('card.table')}>
            <Months months={months} monthOf={monthOf} money={formats.money} count={formats.count} />
          </Fold>
        </>
      )}
    </Section>
  );
}

function Bars({ months }: { readonly months: readonly MonthFigures[] }) {
  const styles = useStyles();
  const highest = Math.max(1, ...months.flatMap(({ invoiced, paid }) => [invoiced, paid]));
  const width = 100 / months.length;
  return (
    <svg className={styles.chart} aria-hidden="true" focusable="false">
      {months.map((month, index) =>
        (['invoiced', 'paid'] as const).map((kind, place) => {
          const tall = (Math.max(0, month[kind]) / highest) * (HEIGHT - 1);
          return (
            <rect
              key={`${month.on}-${kind}`}
              className={styles[kind]}
              x={`${(index + place * BAR) * width}%`}
              y={HEIGHT - 1 - tall}
              width={`${BAR * width}%`}
              height={tall}
            />
          );
        }),
      )}
      <line className={styles.axis} x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

interface MonthsProps {
  readonly months: readonly MonthFigures[];
  readonly monthOf: (month: MonthFigures) => string;
  readonly money: (amount: number) => string;
  readonly count: (count: number) => string;
}

function Months({ months, monthOf, money, count }: MonthsProps) {
  const table = useTableStyles();
  const { t } = useTranslation('customers');
  return (
    <table className={table.table} aria-label={t('card.payments')}>
      <thead>
        <tr>
          <th scope="col" className={table.headStart}>
            {t('card.month')}
          </th>
          {(['invoiced', 'paid', 'late'] as const).map((kind) => (
            <th key={kind} scope="col" className={table.headEnd}>
              {t(`card.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.on} className={table.row}>
            <th scope="row" className={table.start}>
              {monthOf(month)}
            </th>
            <td className={table.end}>{money(month.invoiced)}</td>
            <td className={table.end}>{money(month.paid)}</td>
            <td className={table.end}>{month.daysLate === null ? '' : count(month.daysLate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
