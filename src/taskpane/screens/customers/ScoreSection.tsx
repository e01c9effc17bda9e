import { Body1, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ScorecardId } from '../../../domain/policy/names.js';
import type { CustomerCard, ScoreFigures } from '../../../usecases/customerCard/types.js';
import { MODEL_TEXTS } from '../../../locales/modelTexts.js';
import { Definition } from '../../components/Definition.js';
import { Section } from '../../components/Section.js';
import type { Formats } from '../../format/formats.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';

/** As the grade is written in every language. */
const NOT_RATED = 'NR';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
});

/** The score as the sum of its factors, those that cost most first; what is missing; what would lift the grade. */
export function ScoreSection({ card }: { readonly card: CustomerCard }) {
  const { t } = useTranslation('customers');
  const formats = useFormats();
  const { rating } = card.score;
  const score = rating?.result.score ?? null;
  return (
    <Section
      title={t('card.score')}
      aside={
        <Definition info={t('card.scoreDefinition')}>
          {score === null ? NOT_RATED : formats.value(rounded(score))}
        </Definition>
      }
    >
      {rating === null && (
        <>
          <Body1>{t('card.unscored')}</Body1>
          <Caption1>{t('card.unscoredLead')}</Caption1>
        </>
      )}
      {rating && score === null && <Missing model={card.score.model} missing={rating.result.missing} />}
      {score !== null && <Parts score={card.score} formats={formats} />}
    </Section>
  );
}

function Missing({ model, missing }: { readonly model: ScorecardId; readonly missing: readonly string[] }) {
  const { t } = useTranslation('customers');
  const formats = useFormats();
  const nameOf = useFactorNames(model);
  return (
    <Body1>
      {t('card.missing', { count: missing.length, shown: formats.count(missing.length) })}
      {': '}
      {formats.list(missing.map(nameOf))}
    </Body1>
  );
}

function Parts({ score, formats }: { readonly score: ScoreFigures; readonly formats: Formats }) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const nameOf = useFactorNames(score.model);
  const parts = [...(score.rating?.result.contributions ?? [])].sort((one, other) => other.lost - one.lost);
  const { next } = score;
  return (
    <>
      <Caption1>{t('card.pulls')}</Caption1>
      <ul className={styles.list}>
        {parts.map(({ factor, contribution, lost, points }) => (
          <li key={factor}>
            <span className={styles.line}>
              <Caption1>{nameOf(factor)}</Caption1>
              <Caption1 className={styles.figure}>
                {t('card.contribution', {
                  contribution: formats.value(rounded(contribution)),
                  most: formats.value(rounded(contribution + lost)),
                })}
              </Caption1>
            </span>
            <ProgressBar value={points / 100} color={points < 50 ? 'warning' : 'brand'} aria-label={nameOf(factor)} />
          </li>
        ))}
      </ul>
      <Caption1 className={styles.figure}>
        {t('card.sum', { sum: formats.value(rounded(score.rating?.result.score ?? 0)) })}
      </Caption1>
      {next ? (
        <Body1>
          {t('card.liftNeeded', {
            grade: next.grade,
            bound: formats.value(next.bound),
            needed: formats.value(rounded(next.needed)),
          })}{' '}
          {t(next.reached ? 'card.liftReached' : 'card.liftNotReached', {
            factor: nameOf(next.factor),
            points: formats.value(rounded(next.points)),
            score: formats.value(rounded(next.score)),
            grade: next.grade,
          })}
        </Body1>
      ) : (
        <Body1>{t('card.best')}</Body1>
      )}
    </>
  );
}

function useFactorNames(model: ScorecardId): (factor: string) => string {
  const { i18n } = useTranslation();
  const names = new Map<string, string>(Object.entries(MODEL_TEXTS[languageOf(i18n)].scorecards[model].factors));
  return (factor) => names.get(factor) ?? factor;
}

/** To one decimal, for show. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
