import { Body1, Field, Input, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkOrder, type OrderReason } from '../../../domain/exposure/orderCheck.js';
import type { CustomerCard } from '../../../usecases/customerCard/types.js';
import { parseAmountText } from '../../../records/cells/amountText.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';

const INTENTS = { release: 'success', refer: 'warning', hold: 'error' } as const;

/** An order of this customer: release, refer or hold, why, and what would still pass. */
export function OrderSection({ card }: { readonly card: CustomerCard }) {
  const { t } = useTranslation('customers');
  const { currency } = card.line;
  const formats = useFormats(currency);
  const [typed, setTyped] = useState('');
  const amount = amountFrom(typed, formats.value(0.5).includes(','));
  const isWrong = typed.trim() !== '' && (amount === null || amount < 0);
  const check = checkOrder({ ...card.order, amount: isWrong ? 0 : (amount ?? 0) }, card.policy);
  const reasonText = (reason: OrderReason) => {
    switch (reason.code) {
      case 'over-limit':
        return t('card.orderReasons.over-limit', { limit: formats.money(reason.limit), by: formats.money(reason.by) });
      case 'overdue':
      case 'overdue-exempt':
        return t(`card.orderReasons.${reason.code}`, {
          overdue: formats.money(reason.overdue),
          allowed: formats.money(reason.allowed),
        });
      case 'grade':
        return t('card.orderReasons.grade', { grade: reason.grade });
      case 'no-limit':
      case 'signs':
      case 'prepaid':
        return t(`card.orderReasons.${reason.code}`);
    }
  };
  const reasons = check.reasons.length === 0 ? [t('card.orderReasons.clear')] : check.reasons.map(reasonText);
  return (
    <Section title={t('card.order')} aside={<Definition info={t('card.orderDefinition')}>{currency ?? ''}</Definition>}>
      <Field
        label={t('card.orderAmount')}
        validationState={isWrong ? 'error' : 'none'}
        {...(isWrong ? { validationMessage: t('card.orderNeeded') } : {})}
      >
        <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {amount !== null && !isWrong && (
        <MessageBar intent={INTENTS[check.answer]} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(`card.answers.${check.answer}`)}</MessageBarTitle> {reasons.join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Body1>
        {check.passes > 0 ? t('card.passes', { amount: formats.money(check.passes) }) : t('card.passesNone')}
      </Body1>
    </Section>
  );
}

/** An amount as the user writes it; null where the text is none. */
function amountFrom(text: string, hasDecimalComma: boolean): number | null {
  const parsed = parseAmountText(text.normalize('NFKC').trim());
  if (parsed.kind === 'either') return hasDecimalComma ? parsed.comma : parsed.point;
  return parsed.kind === 'amount' ? parsed.value : null;
}
