import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MAPPING_TEXTS } from '../../../../locales/mappingTexts.js';
import { languageOf } from '../../../i18n.js';
import type { MappingDraft } from './mappingDraft.js';

const ORDERS = ['decided', 'mdy', 'dmy'] as const;
const UNITS = ['stated', '1', '1000', '10000', '1000000'] as const;

interface SaidFieldsProps {
  readonly draft: MappingDraft;
  readonly onEdit: (draft: MappingDraft) => void;
}

/** The order of day and month in text dates, and the unit of amounts. */
export function SaidFields({ draft, onEdit }: SaidFieldsProps) {
  const { i18n } = useTranslation();
  const texts = MAPPING_TEXTS[languageOf(i18n)];
  const chooseUnit = (unit: string) => onEdit({ ...draft, factor: unit === 'stated' ? unit : Number(unit) });
  const chooseOrder = (text: string) =>
    onEdit({ ...draft, dateOrder: ORDERS.find((order) => order === text) ?? draft.dateOrder });
  return (
    <>
      <Field label={texts.dates} size="small">
        <Select size="small" value={draft.dateOrder} onChange={(_, { value }) => chooseOrder(value)}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {texts.orders[order]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.unit} size="small">
        <Select size="small" value={String(draft.factor)} onChange={(_, { value }) => chooseUnit(value)}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {texts.units[unit]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
