import { Body1, Body1Strong, Caption1, Link, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import { policyOfRows, type PolicyRow } from '../../../domain/policy/policyRows.js';
import {
  policyEffect,
  type EffectOnCurrency,
  type MovedCustomer,
  type PolicyEffect,
} from '../../../usecases/whatIf/policyEffect.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import { useFormats } from '../../format/useFormats.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

/** Moved customers that are named one by one. */
const NAMED = 3;
/** Typing is let finish before the ledger is rated again. */
const PAUSE = 400;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  block: { display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, paddingBlock: tokens.spacingVerticalXXS },
  figure: { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

interface PolicyEffectSectionProps {
  readonly rows: readonly PolicyRow[];
  readonly edited: number;
  readonly isWrong: boolean;
  readonly session: LedgerSession;
}

/** What the edited policy would change of the rated ledger: who moves, and what it does to the money. */
export function PolicyEffectSection({ rows, edited, isWrong, session }: PolicyEffectSectionProps) {
  const styles = useStyles();
  const { t } = useTranslation('policyScreen');
  const { rating } = session;
  const isAsked = rating !== null && edited > 0 && !isWrong;
  const effect = useEffectOf(isAsked ? rating.on : null, rows);
  const hint = rating === null ? 'effect.rateFirst' : isWrong ? 'effect.wrong' : edited === 0 ? 'effect.edit' : null;
  return (
    <Section title={t('effect.heading')}>
      {hint !== null && <Caption1 className={styles.quiet}>{t(hint)}</Caption1>}
      {isAsked && effect === null && <Spinner size="tiny" labelPosition="after" label={t('effect.working')} />}
      {isAsked && effect !== null && <Effect effect={effect} session={session} />}
    </Section>
  );
}

interface Worked {
  readonly rows: readonly PolicyRow[];
  readonly effect: PolicyEffect;
}

/** The effect of the rows on the rated ledger, a moment after the last edit; null until it is worked out. */
function useEffectOf(
  on: NonNullable<LedgerSession['rating']>['on'] | null,
  rows: readonly PolicyRow[],
): PolicyEffect | null {
  const [worked, setWorked] = useState<Worked | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    const soon = setTimeout(() => {
      const present = on.rated.policy?.policy ?? DEFAULT_POLICY;
      setWorked({ rows, effect: policyEffect(on, policyOfRows(rows).policy, present) });
    }, PAUSE);
    return () => clearTimeout(soon);
  }, [on, rows]);
  return worked?.rows === rows ? worked.effect : null;
}

function Effect({ effect, session }: { readonly effect: PolicyEffect; readonly session: LedgerSession }) {
  const styles = useStyles();
  const { t } = useTranslation('policyScreen');
  const { customers, grades, limits, stages, classes, currencies } = effect;
  return (
    <>
      <Caption1 className={styles.quiet}>{t('effect.lead')}</Caption1>
      <Moved title={t('effect.grades')} moved={grades} all={customers} session={session} />
      <Moved title={t('effect.limits')} moved={limits} all={customers} session={session} />
      <Moved title={t('effect.stages')} moved={stages} all={customers} session={session} />
      <Moved title={t('effect.classes')} moved={classes} all={customers} session={session} />
      {currencies.map((each) => (
        <Money key={each.currency ?? ''} effect={each} />
      ))}
    </>
  );
}

interface MovedProps {
  readonly title: string;
  readonly moved: readonly MovedCustomer[];
  readonly all: number;
  readonly session: LedgerSession;
}

function Moved({ title, moved, all, session }: MovedProps) {
  const styles = useStyles();
  const { t } = useTranslation('policyScreen');
  const formats = useFormats();
  const shown = (value: string | number | null) =>
    value === null ? t('effect.blank') : typeof value === 'number' ? formats.money(value) : value;
  const more = moved.length - NAMED;
  const names = [...new Set(moved.map(({ customer }) => customer))];
  return (
    <div className={styles.block}>
      <div className={styles.line}>
        <Body1>{title}</Body1>
        <Body1Strong>{t('effect.of', { count: moved.length, all: formats.count(all) })}</Body1Strong>
      </div>
      {moved.slice(0, NAMED).map(({ customer, currency, before, after }) => (
        <Caption1 key={`${customer} ${currency ?? ''}`} className={styles.quiet}>
          {t('effect.moved', { customer, before: shown(before), after: shown(after) })}
        </Caption1>
      ))}
      {more > 0 && <Caption1 className={styles.quiet}>{t('effect.more', { count: more })}</Caption1>}
      {moved.length > 0 && (
        <Link as="button" onClick={() => session.showCustomers({ customers: names })}>
          {t('effect.show')}
        </Link>
      )}
    </div>
  );
}

function Money({ effect }: { readonly effect: EffectOnCurrency }) {
  const styles = useStyles();
  const { t } = useTranslation('policyScreen');
  const { money, count } = useFormats(effect.currency);
  const blank = t('effect.blank');
  const orBlank = (value: number | null, format: (value: number) => string) => (value === null ? blank : format(value));
  const lines = [
    { name: 'allowance', change: effect.allowance, format: money },
    { name: 'dso', change: effect.dso, format: count },
    { name: 'blocked', change: effect.blocked, format: count },
    { name: 'termDays', change: effect.termDays, format: count },
    { name: 'carrying', change: effect.carrying, format: money },
  ] as const;
  return (
    <table className={styles.table}>
      {effect.currency !== null && <caption>{t('effect.currency', { currency: effect.currency })}</caption>}
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {t('effect.figure')}
          </th>
          <th scope="col" className={styles.figure}>
            {t('effect.before')}
          </th>
          <th scope="col" className={styles.figure}>
            {t('effect.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, change, format }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name === 'carrying' ? (
                <Definition info={t('effect.carryingInfo')}>{t('effect.carrying')}</Definition>
              ) : (
                <Caption1>{t(`effect.${name}`)}</Caption1>
              )}
            </th>
            <td className={styles.figure}>{orBlank(change.before, format)}</td>
            <td className={styles.figure}>{orBlank(change.after, format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
