import { Button, Caption1, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fill } from '../../../../locales/language.js';
import { MAPPING_TEXTS } from '../../../../locales/mappingTexts.js';
import type { FIELDS } from '../../../../records/headers/fields.js';
import { type TableKind } from '../../../../records/headers/fields.js';
import { mappingAs } from '../../../../records/headers/recognise.js';
import { lackingFields } from '../../../../records/headers/requiredFields.js';
import { mappingChoices, type ColumnChoice } from '../../../../usecases/rateLedger/mappingChoices.js';
import type { RecognisedTable } from '../../../../usecases/rateLedger/types.js';
import { ScreenSkeleton } from '../../../components/ScreenSkeleton.js';
import { languageOf } from '../../../i18n.js';
import type { LedgerSession } from '../../../session/useLedgerSession.js';
import { ColumnList } from './ColumnList.js';
import { SaidFields } from './SaidFields.js';
import { useFieldName } from './useFieldName.js';
import { confirmedBy, draftOf, withField, type MappingDraft } from './mappingDraft.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  confirm: { alignSelf: 'flex-start' },
});

const KINDS = ['customers', 'receivables', 'receipts', 'rates', 'scores'] as const satisfies (keyof typeof FIELDS)[];

interface TableEditorProps {
  readonly table: RecognisedTable;
  readonly date1904: boolean;
  readonly session: LedgerSession;
}

/** What one table is and what its columns are. Nothing holds until it is confirmed. */
export function TableEditor({ table, date1904, session }: TableEditorProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const texts = MAPPING_TEXTS[languageOf(i18n)];
  const fieldName = useFieldName();
  const heading = useId();
  const [kind, setKind] = useState<TableKind>(table.kind);
  const { port, activity, confirm } = session;
  const { choices, failed } = useChoices(port, table, kind, date1904);
  const [edited, setEdited] = useState<{ readonly of: readonly ColumnChoice[]; readonly draft: MappingDraft } | null>(
    null,
  );
  const [isConfirmed, setConfirmed] = useState(false);
  const asKind = { ...table, kind };
  const draft = choices && (edited?.of === choices ? edited.draft : draftOf(asKind, choices));
  const edit = (changed: MappingDraft) => {
    setConfirmed(false);
    if (choices) setEdited({ of: choices, draft: changed });
  };
  const lacking = draft ? lackingFields(kind, draft.fields.values()) : [];
  const named = lacking.map((group) => group.slice(0, 4).map(fieldName).join(texts.or)).join(', ');
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} className={styles.title}>
        {fill(texts.table, { kind: t(`kinds.${kind}`), name: table.source.name })}
      </Subtitle2>
      <Field label={texts.kind} size="small">
        <Select
          size="small"
          value={kind}
          onChange={(_, { value }) => {
            setConfirmed(false);
            setKind(KINDS.find((each) => each === value) ?? kind);
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {failed && <Caption1 role="alert">{texts.failed}</Caption1>}
      {!choices && !failed && <ScreenSkeleton label={t('loading')} />}
      {choices && draft && (
        <>
          <ColumnList
            table={asKind}
            choices={choices}
            draft={draft}
            onChoose={(offset, field) => edit(withField(draft, offset, field))}
          />
          <SaidFields draft={draft} onEdit={edit} />
          {lacking.length > 0 && <Caption1 role="alert">{fill(texts.lacking, { fields: named })}</Caption1>}
          <Button
            className={styles.confirm}
            size="small"
            disabledFocusable={lacking.length > 0 || activity !== null}
            onClick={() => {
              setConfirmed(true);
              confirm(confirmedBy(table, draft));
            }}
          >
            {texts.confirm}
          </Button>
          <Caption1 role="status">{isConfirmed && activity === null && !session.fault ? texts.confirmed : ''}</Caption1>
        </>
      )}
    </section>
  );
}

/** The columns of a table read as a kind; null until they are there. */
function useChoices(port: LedgerSession['port'], table: RecognisedTable, kind: TableKind, date1904: boolean) {
  const [read, setRead] = useState<{ readonly kind: TableKind; readonly choices: readonly ColumnChoice[] } | null>(
    null,
  );
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const mapping = kind === table.kind ? table.mapping : mappingAs(kind, table.source.headers);
    mappingChoices(port, { ...table, kind, mapping }, date1904).then(
      (choices) => {
        if (!isWanted) return;
        setRead({ kind, choices });
        setFailed(false);
      },
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [port, table, kind, date1904]);
  return { choices: read?.kind === kind ? read.choices : null, failed };
}
