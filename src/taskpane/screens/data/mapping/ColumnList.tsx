import { Badge, Button, Caption1, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fill } from '../../../../locales/language.js';
import { MAPPING_TEXTS } from '../../../../locales/mappingTexts.js';
import { columnLetters } from '../../../../records/address.js';
import { FIELDS, type Field } from '../../../../records/headers/fields.js';
import type { ColumnChoice } from '../../../../usecases/rateLedger/mappingChoices.js';
import type { RecognisedTable } from '../../../../usecases/rateLedger/types.js';
import { languageOf } from '../../../i18n.js';
import type { MappingDraft } from './mappingDraft.js';
import { useFieldName } from './useFieldName.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  head: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  // Long samples take more lines: nothing of a cell is cut off.
  samples: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  badge: { alignSelf: 'flex-start' },
});

interface ColumnListProps {
  readonly table: RecognisedTable;
  readonly choices: readonly ColumnChoice[];
  readonly draft: MappingDraft;
  readonly onChoose: (offset: number, field: Field | null) => void;
}

/** The columns of a table, those first that are read or proposed; the others on demand, as all are where hardly any is read. */
export function ColumnList({ table, choices, draft, onChoose }: ColumnListProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const texts = MAPPING_TEXTS[languageOf(i18n)];
  const [showsAll, setShowsAll] = useState(false);
  const sales = new Set(table.mapping.salesYears.values());
  const matters = ({ offset, field, proposed }: ColumnChoice) =>
    field !== null || proposed !== null || draft.fields.has(offset) || sales.has(offset);
  const others = choices.filter((choice) => !matters(choice)).length;
  const shown = showsAll || others < 6 ? choices : choices.filter(matters);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((choice) => (
          <Column key={choice.offset} table={table} choice={choice} draft={draft} onChoose={onChoose} />
        ))}
      </ul>
      {shown.length < choices.length && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {fill(texts.more, { count: others })}
        </Button>
      )}
    </>
  );
}

interface ColumnProps extends Omit<ColumnListProps, 'choices'> {
  readonly choice: ColumnChoice;
}

function Column({ table, choice, draft, onChoose }: ColumnProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const fieldName = useFieldName();
  const texts = MAPPING_TEXTS[languageOf(i18n)];
  const { offset, header, proposed, samples } = choice;
  const letters = columnLetters(table.source.firstColumn + offset);
  const field = draft.fields.get(offset) ?? null;
  const [salesYear] = [...table.mapping.salesYears].find(([, at]) => at === offset) ?? [];
  const shown = samples.join(' · ');
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        <span className={styles.head}>
          {header} <span className={styles.quiet}>{letters}</span>
        </span>
        <Caption1 className={styles.samples}>{shown === '' ? texts.noSamples : shown}</Caption1>
        {proposed !== null && field === proposed && (
          <Badge className={styles.badge} size="small" appearance="tint" color="warning">
            {texts.proposed}
          </Badge>
        )}
      </span>
      <Select
        size="small"
        aria-label={fill(texts.readAs, { letters, header })}
        value={field ?? ''}
        onChange={(_, { value }) => onChoose(offset, FIELDS[table.kind].find((each) => each === value) ?? null)}
      >
        <option value="">{salesYear === undefined ? texts.notRead : fill(texts.salesOf, { year: salesYear })}</option>
        {FIELDS[table.kind].map((each) => (
          <option key={each} value={each}>
            {fieldName(each)}
          </option>
        ))}
      </Select>
    </li>
  );
}
