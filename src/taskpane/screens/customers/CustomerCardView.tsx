import { Body1, Button, Caption1, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowEnter20Regular } from '@fluentui/react-icons/svg/arrow-enter';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useEffectEvent, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { customerCard } from '../../../usecases/customerCard/customerCard.js';
import type { CustomerCard, CustomerLine } from '../../../usecases/customerCard/types.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { SHEET_TEXTS } from '../../../locales/sheetTexts.js';
import { MODEL_TEXTS } from '../../../locales/modelTexts.js';
import { AgingBar } from '../../charts/AgingBar.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import { ReportMenu } from '../../reports/ReportMenu.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import { AgingTable } from '../overview/AgingTable.js';
import { GradeMark } from '../overview/GradeMark.js';
import { TieOutLine } from '../overview/TieOutLine.js';
import { DeskSection } from './DeskSection.js';
import { ExposureSection } from './ExposureSection.js';
import { FileSection } from './FileSection.js';
import { ItemsSection } from './ItemsSection.js';
import { ModelsSection } from './ModelsSection.js';
import { OrderSection } from './OrderSection.js';
import { PaymentsSection } from './PaymentsSection.js';
import { ScoreSection } from './ScoreSection.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    ':focus-visible': { outlineStyle: 'none' },
  },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  tools: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', width: '100%' },
  flush: { paddingInlineStart: 0 },
  name: { overflowWrap: 'anywhere', margin: 0 },
  grade: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface CustomerCardViewProps {
  readonly session: LedgerSession;
  readonly rating: Rating;
  readonly line: CustomerLine;
  readonly onBack: () => void;
}

/** All about one customer. Esc goes back to the list. */
export function CustomerCardView({ session, rating, line, onBack }: CustomerCardViewProps) {
  const styles = useStyles();
  const card = useMemo(() => customerCard(rating.on, line), [rating.on, line]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.focus();
    root.current?.closest('#screen')?.scrollTo({ top: 0 });
  }, [line]);
  // Whatever in the card has the keyboard, Esc leads back.
  const onEscape = useEffectEvent(({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) onBack();
  });
  useEffect(() => {
    const card = root.current;
    card?.addEventListener('keydown', onEscape);
    return () => card?.removeEventListener('keydown', onEscape);
  }, []);
  return (
    <div ref={root} className={styles.root} role="group" aria-label={line.name} tabIndex={-1}>
      <Head line={line} session={session} rating={rating} onBack={onBack} />
      <ExposureSection card={card} found={session.overview} />
      <Aging card={card} rating={rating} />
      <OrderSection card={card} />
      <ScoreSection card={card} />
      <Strategy card={card} />
      <DeskSection session={session} rating={rating} line={line} />
      <PaymentsSection card={card} />
      <ItemsSection card={card} onGoTo={session.goTo} />
      <ModelsSection card={card} />
      <FileSection card={card} />
    </div>
  );
}

interface HeadProps {
  readonly line: CustomerLine;
  readonly session: LedgerSession;
  readonly rating: Rating;
  readonly onBack: () => void;
}

function Head({ line, session, rating, onBack }: HeadProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('customers');
  const { account, name, at } = line;
  const classes = SHEET_TEXTS[languageOf(i18n)].classes;
  const facts = [
    ...(account.class === 'NR' ? [] : [classes[account.class]]),
    ...(name === account.customer ? [] : [t('card.number', { number: account.customer })]),
    ...(account.abc === null ? [] : [t('card.abc', { class: account.abc })]),
    ...(account.core ? [t('card.core')] : []),
  ];
  return (
    <div className={styles.head}>
      <div className={styles.tools}>
        <Button appearance="subtle" className={styles.flush} icon={<ArrowLeft20Regular />} onClick={onBack}>
          {t('card.back')}
        </Button>
        {at && (
          <Button appearance="subtle" icon={<ArrowEnter20Regular />} onClick={() => session.goTo(at.sheet, at.cell)}>
            {t('card.toRow')}
          </Button>
        )}
        <ReportMenu session={session} rating={rating} line={line} />
      </div>
      <Subtitle1 as="h1" className={styles.name}>
        {name}
      </Subtitle1>
      <Body1 className={styles.grade}>
        <GradeMark label={account.grade} />
        {account.grade}
      </Body1>
      {facts.length > 0 && <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>}
    </div>
  );
}

function Aging({ card, rating }: { readonly card: CustomerCard; readonly rating: Rating }) {
  const { t } = useTranslation();
  const patterns = useId();
  const { account, currency } = card.line;
  const formats = useFormats(currency);
  const { buckets, balance, onAccount } = account;
  const { bucketLabels, basis } = rating.report;
  const totals = { items: card.items.length, balance, onAccount, buckets, ledgerDifference: null };
  return (
    <Section
      title={t('totals.aging')}
      aside={<Definition info={t('totals.agingDefinition')}>{currency ?? ''}</Definition>}
    >
      <AgingBar id={patterns} buckets={buckets} />
      <AgingTable patterns={patterns} labels={bucketLabels} basis={basis} buckets={buckets} formats={formats} />
      <TieOutLine totals={totals} formats={formats} />
    </Section>
  );
}

function Strategy({ card }: { readonly card: CustomerCard }) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('customers');
  const language = languageOf(i18n);
  const { advice, classes } = SHEET_TEXTS[language];
  const { grade, class: customerClass } = card.line.account;
  return (
    <Section
      title={t('card.strategy')}
      aside={
        <Definition info={t('card.strategyDefinition', { class: classes[customerClass] })}>
          {classes[customerClass]}
        </Definition>
      }
    >
      <Body1>{advice[grade]}</Body1>
      {card.strategies.length > 0 && (
        <ul className={styles.list}>
          {card.strategies.map((each) => (
            <li key={each}>{MODEL_TEXTS[language].strategies[each]}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
