import { Body1, ProgressBar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '../../../usecases/customerCard/types.js';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { Figure, Figures } from '../overview/Figure.js';
import { FigureInfo } from '../overview/FigureInfo.js';
import { AGE_FIELDS, BALANCE_FIELDS, sourceColumns } from '../overview/sourceColumns.js';

interface ExposureSectionProps {
  readonly card: CustomerCard;
  readonly found: LedgerOverview | null;
}

/** What the customer owes against its limit, and how late it pays. */
export function ExposureSection({ card, found }: ExposureSectionProps) {
  const { t } = useTranslation('customers');
  const { line, exposure, paying } = card;
  const formats = useFormats(line.currency);
  const { amount, limit, headroom, use, suggestedLimit } = exposure;
  const money = (value: number | null) => (value === null ? t('card.noLimit') : formats.compactMoney(value));
  const full = (value: number | null) => (value === null ? t('card.noLimit') : formats.money(value));
  const days = (value: number) => t('card.days', { count: Math.round(value), shown: formats.count(value) });
  const balanceColumns = sourceColumns(found, BALANCE_FIELDS);
  const limitColumns = sourceColumns(found, { customers: ['creditLimit'] });
  const { daysLate, terms, daysPaid } = paying;
  const headroomFormula =
    headroom === null || limit === null
      ? undefined
      : `${formats.money(limit)} − ${formats.money(amount)} = ${formats.money(headroom)}`;
  return (
    <Section title={t('card.exposure')}>
      <Figures>
        <Figure
          label={t('card.exposure')}
          value={money(amount)}
          full={full(amount)}
          info={<FigureInfo definition={t('card.exposureDefinition')} columns={balanceColumns} anchor="CREDITUSE" />}
        />
        <Figure
          label={t('card.limit')}
          value={money(limit)}
          full={full(limit)}
          info={<FigureInfo definition={t('card.limitDefinition')} columns={limitColumns} anchor="CREDITUSE" />}
        />
        <Figure
          label={t('card.headroom')}
          value={money(headroom)}
          full={full(headroom)}
          {...(headroom !== null && headroom < 0 ? { note: t('card.overLimit') } : {})}
          info={
            <FigureInfo
              definition={t('card.headroomDefinition')}
              formula={headroomFormula}
              columns={[...limitColumns, ...balanceColumns]}
              anchor="CREDITUSE"
            />
          }
        />
        <Figure
          label={t('card.overdue')}
          value={money(line.overdue)}
          full={full(line.overdue)}
          {...(line.account.overdueShare === null ? {} : { note: formats.share(line.account.overdueShare) })}
          info={
            <FigureInfo
              definition={t('card.overdueDefinition')}
              columns={sourceColumns(found, AGE_FIELDS)}
              anchor="AGING"
            />
          }
        />
        <Figure
          label={t('card.suggested')}
          value={money(suggestedLimit)}
          full={full(suggestedLimit)}
          info={<FigureInfo definition={t('card.suggestedDefinition')} columns={[]} anchor="CREDITLIMIT" />}
        />
        {daysLate !== null && (
          <Figure
            label={t('card.daysLate')}
            value={days(daysLate)}
            info={
              <FigureInfo
                definition={t('card.daysLateDefinition')}
                formula={
                  terms === null || daysPaid === null
                    ? undefined
                    : t('card.paidIn', { terms: days(terms), late: days(daysLate), paid: days(daysPaid) })
                }
                columns={sourceColumns(found, AGE_FIELDS)}
                anchor="WEIGHTEDDAYS"
              />
            }
          />
        )}
      </Figures>
      {use !== null && (
        <>
          <ProgressBar
            thickness="large"
            value={Math.max(0, Math.min(1, use))}
            color={use > 1 ? 'error' : 'brand'}
            aria-label={t('card.use')}
          />
          <Body1>{t('card.useShare', { share: formats.share(use) })}</Body1>
        </>
      )}
    </Section>
  );
}
