import {
  Button,
  Caption1,
  Field,
  Input,
  Select,
  Switch,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyCell } from '../../../domain/policy/policyRows.js';
import { errorSentence } from '../../../locales/errorSentence.js';
import type { Language } from '../../../locales/language.js';
import { MODEL_TEXTS } from '../../../locales/modelTexts.js';
import { POLICY_TEXTS } from '../../../locales/policyTexts.js';
import { isSumWrong, type DraftRow, type DraftSetting } from '../../../usecases/policy/policyDraft.js';
import { settingAt } from '../../../usecases/policy/policySheet.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import type { PolicyEditing } from './usePolicyDraft.js';

const useStyles = makeStyles({
  setting: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  meaning: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 132px 32px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  single: { gridTemplateColumns: 'minmax(0, 1fr) 32px' },
  label: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  control: { minWidth: 0, width: '100%' },
  foot: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface SettingFieldsProps {
  readonly setting: DraftSetting;
  readonly meaning: string;
  readonly onEdit: PolicyEditing['edit'];
}

/** One setting with its values, each in a control that fits it, its standard, and what is wrong with it. */
export function SettingFields({ setting, meaning, onEdit }: SettingFieldsProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('policyScreen');
  const formats = useFormats();
  const { path, rows, sum } = setting;
  const kind = settingAt(path);
  const unit = kind && 'unit' in kind ? POLICY_TEXTS[languageOf(i18n)].units[kind.unit] : null;
  const isWrong = isSumWrong(sum);
  return (
    <fieldset className={styles.setting}>
      <legend className={styles.meaning}>
        {meaning}
        {unit !== null && ` (${unit})`}
      </legend>
      {rows.map((row) => (
        <ValueRow
          key={row.key}
          row={row}
          isSingle={rows.length === 1 && row.item === ''}
          meaning={meaning}
          onEdit={onEdit}
        />
      ))}
      {sum && (
        <div className={styles.foot}>
          <Caption1 className={isWrong ? styles.wrong : styles.quiet} role={isWrong ? 'alert' : undefined}>
            {isWrong
              ? t('sumWrong', { sum: formats.value(sum.is), wanted: formats.value(sum.wanted ?? 0) })
              : t('sum', { sum: formats.value(sum.is) })}
          </Caption1>
        </div>
      )}
    </fieldset>
  );
}

interface ValueRowProps {
  readonly row: DraftRow;
  readonly isSingle: boolean;
  readonly meaning: string;
  readonly onEdit: PolicyEditing['edit'];
}

function ValueRow({ row, isSingle, meaning, onEdit }: ValueRowProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('policyScreen');
  const formats = useFormats();
  const label = useId();
  const language = languageOf(i18n);
  const name = isSingle ? meaning : nameOf(row, language);
  const { standard, isStandard, issue } = row;
  const shownStandard = standard === undefined ? null : shown(standard, t, formats.value);
  const edit = (value: PolicyCell) => onEdit(new Map([[row.key, value]]));
  const hint = !isStandard && shownStandard !== null ? t('standard', { value: shownStandard }) : null;
  return (
    <div className={mergeClasses(styles.row, isSingle && styles.single)}>
      {!isSingle && (
        <span id={label} className={styles.label}>
          {name}
        </span>
      )}
      <Field
        {...(issue ? { validationMessage: errorSentence(issue, language), validationState: 'error' } : {})}
        {...(hint === null ? {} : { hint })}
      >
        <Control row={row} name={name} onEdit={edit} />
      </Field>
      {isStandard || standard === undefined ? (
        <span />
      ) : (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowReset20Regular />}
          aria-label={`${name}: ${t('reset')}`}
          title={t('reset')}
          onClick={() => edit(standard)}
        />
      )}
    </div>
  );
}

interface ControlProps {
  readonly row: DraftRow;
  readonly name: string;
  readonly onEdit: (value: PolicyCell) => void;
}

function Control({ row, name, onEdit }: ControlProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('policyScreen');
  const setting = settingAt(row.path);
  if (setting?.kind === 'flag') {
    return (
      <Switch
        aria-label={name}
        checked={row.value === true}
        label={row.value === true ? t('yes') : t('no')}
        onChange={(_, { checked }) => onEdit(checked)}
      />
    );
  }
  if (setting?.kind === 'choice' || setting?.kind === 'assignment') {
    return (
      <Select
        aria-label={name}
        className={styles.control}
        value={String(row.value)}
        onChange={(_, { value }) => onEdit(value)}
      >
        {setting.options.map((option) => (
          <option key={option} value={option}>
            {optionName(option, languageOf(i18n))}
          </option>
        ))}
      </Select>
    );
  }
  return <TextControl row={row} name={name} isNumber={setting?.kind !== 'limits'} onEdit={onEdit} />;
}

/** What a choice is called: models by their names, all else as the sheet has it. */
function optionName(option: string, language: Language): string {
  const models = new Map<string, { readonly name: string }>(Object.entries(MODEL_TEXTS[language].scorecards));
  return models.get(option)?.name ?? option;
}

/** A number or a list of them, shown as it was typed as long as it means the value. */
function TextControl({ row, name, isNumber, onEdit }: ControlProps & { readonly isNumber: boolean }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const meant = (text: string): PolicyCell => (isNumber ? numberFrom(text) : text);
  return (
    <Input
      aria-label={name}
      className={styles.control}
      input={{ className: styles.control }}
      inputMode={isNumber ? 'decimal' : 'text'}
      value={meant(typed) === row.value ? typed : String(row.value)}
      onChange={(_, { value }) => {
        setTyped(value);
        onEdit(meant(value));
      }}
    />
  );
}

/** A number as it is typed; the text itself where it is none, to be marked. A comma may stand for the point. */
function numberFrom(text: string): PolicyCell {
  const plain = text.trim().replace(',', '.');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? text.trim() : number;
}

function shown(value: PolicyCell, t: (key: 'yes' | 'no') => string, format: (value: PolicyCell) => string): string {
  return typeof value === 'boolean' ? t(value ? 'yes' : 'no') : value === '' ? '–' : format(value);
}

/** What an entry is called: factors as in the models, all else as the sheet has it. */
function nameOf({ item }: DraftRow, language: Language): string {
  const id = String(item);
  for (const { factors } of Object.values(MODEL_TEXTS[language].scorecards)) {
    const name = new Map<string, string>(Object.entries(factors)).get(id);
    if (name !== undefined) return name;
  }
  return id === '' ? '–' : id;
}
