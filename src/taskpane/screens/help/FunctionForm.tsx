import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { SelectAllOn20Regular } from '@fluentui/react-icons/svg/select-all-on';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../locales/errorSentence.js';
import { UseCaseError } from '../../../usecases/errors.js';
import { plainFormula, referenceTo, shownFormula } from '../../../usecases/insertFunction/formulaDraft.js';
import type { FormulaDesk } from '../../../usecases/insertFunction/ports.js';
import { languageOf } from '../../i18n.js';
import { FUNCTION_TEXTS } from './functionTexts.js';
import { ResultPreview } from './ResultPreview.js';
import { useFunctionPreview } from './useFunctionPreview.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

interface FunctionFormProps {
  readonly id: string;
  readonly formulas: FormulaDesk;
  readonly onBack: () => void;
}

type Ending =
  { readonly kind: 'inserted'; readonly place: string } | { readonly kind: 'failed'; readonly error: unknown };

/** Fills a function in: each argument from the selection or by hand, the result as it comes, and the formula into a cell. */
export function FunctionForm({ id, formulas, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('helpScreen');
  const language = languageOf(i18n);
  const text = FUNCTION_TEXTS[language][id];
  const names = Object.keys(text?.parameters ?? {});
  const [texts, setTexts] = useState<readonly string[]>(() => names.map(() => ''));
  const [decimal, setDecimal] = useState('.');
  const [ending, setEnding] = useState<Ending | null>(null);
  const { selection } = formulas;
  const preview = useFunctionPreview(formulas, id, texts, decimal);
  const fail = (error: unknown) => setEnding({ kind: 'failed', error });

  useEffect(() => {
    let isHere = true;
    selection.decimalSeparator().then(
      (sign) => isHere && setDecimal(sign),
      (error: unknown) => isHere && setEnding({ kind: 'failed', error }),
    );
    return () => {
      isHere = false;
    };
  }, [selection]);

  const put = (index: number, value: string) => {
    setTexts((present) => present.map((each, at) => (at === index ? value : each)));
    setEnding(null);
  };
  const takeSelection = (index: number) => {
    selection.selectedArea().then((area) => put(index, referenceTo(area)), fail);
  };
  const insert = () => {
    const insertAt = async () => {
      const { sheet, area } = await selection.selectedArea();
      await selection.insertFormula({ sheet, area }, plainFormula(id, texts, decimal));
      return referenceTo({ sheet, area: { ...area, rowCount: 1, columnCount: 1 } });
    };
    insertAt().then((place) => setEnding({ kind: 'inserted', place }), fail);
  };

  return (
    <section className={styles.form} aria-labelledby="function-form">
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={t('form.back')}
          title={t('form.back')}
          onClick={onBack}
        />
        <Subtitle2 as="h2" id="function-form" className={styles.title}>
          {id}
        </Subtitle2>
      </div>
      <Body1>{text?.description}</Body1>
      {names.map((name, index) => (
        <Field key={name} label={name} hint={text?.parameters[name] ?? null}>
          <Input
            value={texts[index] ?? ''}
            spellCheck={false}
            onChange={(_, { value }) => put(index, value)}
            contentAfter={
              <Button
                appearance="transparent"
                size="small"
                icon={<SelectAllOn20Regular />}
                aria-label={`${name}: ${t('form.use')}`}
                title={t('form.use')}
                onClick={() => takeSelection(index)}
              />
            }
          />
        </Field>
      ))}
      <div className={styles.block}>
        <Body1Strong>{t('form.result')}</Body1Strong>
        <ResultPreview preview={preview} />
      </div>
      <div className={styles.block}>
        <Body1Strong>{t('form.formula')}</Body1Strong>
        <code className={styles.formula}>{shownFormula(id, texts, decimal)}</code>
      </div>
      <Caption1 className={styles.quiet}>{t('form.hint')}</Caption1>
      <div>
        <Button appearance="primary" onClick={insert} disabledFocusable={texts.every((each) => each.trim() === '')}>
          {t('form.insert')}
        </Button>
      </div>
      {ending && (
        <MessageBar intent={ending.kind === 'inserted' ? 'success' : 'error'} layout="multiline">
          <MessageBarBody>
            {ending.kind === 'inserted' ? t('form.inserted', { place: ending.place }) : failure(ending.error)}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );

  function failure(error: unknown): string {
    return error instanceof UseCaseError ? errorSentence(error, language) : `${t('form.failed')} ${String(error)}`;
  }
}
