import { useTranslation } from 'react-i18next';
import type { CurrencyOverview } from '../../../usecases/overview/types.js';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import type { CustomerFilter } from '../../session/customerFilter.js';
import { Figure, Figures } from './Figure.js';
import { FigureInfo } from './FigureInfo.js';
import { BALANCE_FIELDS, sourceColumns } from './sourceColumns.js';

interface ConcentrationSectionProps {
  readonly figures: CurrencyOverview;
  readonly found: LedgerOverview | null;
  readonly onOpen: ((filter: CustomerFilter) => void) | undefined;
}

/** Shares that the formula names. */
const SHOWN = 3;

/** How much of what is owed lies with few customers. */
export function ConcentrationSection({ figures, found, onOpen }: ConcentrationSectionProps) {
  const { t } = useTranslation('overview');
  const { money, share, count, value } = useFormats(figures.currency);
  const { concentration, largest, currency } = figures;
  if (!concentration) return null;
  const columns = sourceColumns(found, BALANCE_FIELDS);
  const squares = largest.slice(0, SHOWN).map(({ balance }) => Math.round((balance / concentration.owed) * 1000) / 10);
  return (
    <Section title={t('concentration.heading')}>
      <Figures>
        {([1, 5, 10] as const).map((size) => {
          const first = largest.slice(0, size);
          const owed = first.reduce((sum, { balance }) => sum + balance, 0);
          const part = concentration[`top${size}`];
          return (
            <Figure
              key={size}
              label={t(`concentration.top${size}`)}
              info={
                <FigureInfo
                  definition={t('concentration.topDefinition')}
                  formula={`${money(owed)} ÷ ${money(concentration.owed)} = ${share(part)}`}
                  columns={columns}
                  anchor="CUMULATIVESHARE"
                />
              }
              value={share(part)}
              onOpen={onOpen && (() => onOpen({ currency, customers: first.map(({ customer }) => customer) }))}
            />
          );
        })}
        <Figure
          label={t('concentration.hhi')}
          info={
            <FigureInfo
              definition={t('concentration.hhiDefinition')}
              formula={`${squares.map((part) => `${value(part)}²`).join(' + ')}${largest.length > SHOWN ? ' + …' : ''} = ${count(concentration.hhi)}`}
              columns={columns}
              anchor="HHI"
            />
          }
          value={count(concentration.hhi)}
        />
      </Figures>
    </Section>
  );
}
