import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  SearchBox,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../locales/errorSentence.js';
import { POLICY_TEXTS } from '../../../locales/policyTexts.js';
import { UseCaseError } from '../../../usecases/errors.js';
import { countWrong, type DraftSetting } from '../../../usecases/policy/policyDraft.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import { Section } from '../../components/Section.js';
import { languageOf } from '../../i18n.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import type { ScreenProps } from '../screens.js';
import { AREAS, areaOf } from './areas.js';
import { BackTestSection } from './BackTestSection.js';
import { PolicyEffectSection } from './PolicyEffectSection.js';
import { SavePolicy } from './SavePolicy.js';
import { SettingFields } from './SettingFields.js';
import { usePolicyDraft, type PolicyDraft, type PolicyEditing } from './usePolicyDraft.js';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  header: { '& button': { paddingInlineStart: 0 } },
  panel: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  mark: { color: tokens.colorBrandForeground1, marginInlineStart: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Stays in sight at the end of a long list.
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  area: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
});

/** The credit policy: where it stands, each value with its meaning and standard, what an edit would change, and saving it to the workbook. */
export function PolicyScreen({ session }: ScreenProps) {
  const { t } = useTranslation('policyScreen');
  const editing = usePolicyDraft(session.port);
  const { draft, reload } = editing;
  if (draft.state === 'loading') return <ScreenSkeleton label={t('loading')} />;
  if (draft.state === 'failed') return <Broken error={draft.error} session={session} onRetry={reload} />;
  return <Editor draft={draft} editing={editing} session={session} />;
}

type ReadyDraft = Extract<PolicyDraft, { state: 'ready' }>;

interface EditorProps {
  readonly draft: ReadyDraft;
  readonly editing: PolicyEditing;
  readonly session: LedgerSession;
}

function Editor({ draft, editing, session }: EditorProps) {
  const styles = useStyles();
  const { t } = useTranslation('policyScreen');
  const { sheet, settings, rows, edited } = draft;
  const wrong = countWrong(settings);
  const onSaved = () => {
    editing.reload();
    // The run on record is the saving now.
    session.find();
  };
  return (
    <>
      <Section title={t('heading')}>
        {sheet === null ? (
          <>
            <Body1>{t('builtIn')}</Body1>
            <Caption1 className={styles.quiet}>{t('builtInLead')}</Caption1>
          </>
        ) : (
          <Body1>
            {t('onSheet', { sheet })}{' '}
            <Link as="button" onClick={() => session.goTo(sheet, 'A1')}>
              {t('goTo')}
            </Link>
          </Body1>
        )}
        <Groups settings={settings} onEdit={editing.edit} />
      </Section>
      <PolicyEffectSection rows={rows} edited={edited} isWrong={wrong > 0} session={session} />
      {session.rating && <BackTestSection rating={session.rating} />}
      <div className={styles.foot} role="group" aria-label={t('save')}>
        <Caption1 className={styles.quiet} role="status">
          {edited > 0 && t('edited', { count: edited })} {wrong > 0 && t('wrong', { count: wrong })}
        </Caption1>
        <div className={styles.buttons}>
          <SavePolicy rows={rows} isReady={edited > 0 && wrong === 0} session={session} onSaved={onSaved} />
          <Button disabledFocusable={edited === 0} onClick={editing.discard}>
            {t('discard')}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={settings.every((setting) => setting.rows.every(({ isStandard }) => isStandard))}
            onClick={() => editing.edit(standardsOf(settings))}
          >
            {t('resetAll')}
          </Button>
        </div>
      </div>
    </>
  );
}

function standardsOf(settings: readonly DraftSetting[]) {
  return new Map(
    settings.flatMap(({ rows }) =>
      rows.flatMap(({ key, standard }) => (standard === undefined ? [] : [[key, standard] as const])),
    ),
  );
}

interface GroupsProps {
  readonly settings: readonly DraftSetting[];
  readonly onEdit: PolicyEditing['edit'];
}

/** The settings by group, folded; a search unfolds the groups that hold what is looked for. */
function Groups({ settings, onEdit }: GroupsProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation('policyScreen');
  const [text, setText] = useState('');
  const [open, setOpen] = useState<readonly unknown[]>([]);
  const meanings = new Map<string, string>(Object.entries(POLICY_TEXTS[languageOf(i18n)].settings));
  const titles = new Map<string, string>(Object.entries(t('groups', { returnObjects: true })));
  const wanted = text.trim().toLowerCase();
  const found = settings.filter(({ path, group }) =>
    `${path} ${titles.get(group) ?? ''} ${meanings.get(path) ?? ''}`.toLowerCase().includes(wanted),
  );
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <>
      <SearchBox
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {found.length === 0 && <Body1>{t('none', { text })}</Body1>}
      <Accordion
        collapsible
        multiple
        openItems={wanted === '' ? [...open] : groups}
        onToggle={(_, { openItems }) => setOpen(openItems)}
      >
        {AREAS.flatMap((area) => {
          const own = groups.filter((group) => areaOf(group) === area);
          if (own.length === 0) return [];
          return [
            <Caption1Strong key={`area ${area}`} as="h3" block className={styles.area}>
              {t(`areas.${area}`)}
            </Caption1Strong>,
            ...own.map((group) => (
              <AccordionItem key={group} value={group}>
                <AccordionHeader className={styles.header} size="small" as="h4">
                  {titles.get(group)}
                  {settings.some(
                    (setting) => setting.group === group && setting.rows.some(({ isStandard }) => !isStandard),
                  ) && (
                    <span className={styles.mark} aria-hidden>
                      ●
                    </span>
                  )}
                </AccordionHeader>
                <AccordionPanel className={styles.panel}>
                  {found
                    .filter((setting) => setting.group === group)
                    .map((setting) => (
                      <SettingFields
                        key={setting.path}
                        setting={setting}
                        meaning={meanings.get(setting.path) ?? setting.path}
                        onEdit={onEdit}
                      />
                    ))}
                </AccordionPanel>
              </AccordionItem>
            )),
          ];
        })}
      </Accordion>
    </>
  );
}

interface BrokenProps {
  readonly error: unknown;
  readonly session: LedgerSession;
  readonly onRetry: () => void;
}

/** The policy sheet cannot be understood: which cell, and the way to it. */
function Broken({ error, session, onRetry }: BrokenProps) {
  const { t, i18n } = useTranslation('policyScreen');
  const place = error instanceof UseCaseError ? String(error.data.place ?? '') : '';
  const [, quoted, plain, cell] = /^(?:'(.*)'|([^!]*))!([A-Z]+\d+)$/.exec(place) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {error instanceof UseCaseError ? errorSentence(error, languageOf(i18n)) : String(error)}
      </MessageBarBody>
      <MessageBarActions>
        {sheet !== undefined && cell !== undefined && (
          <Button onClick={() => session.goTo(sheet, cell)}>{t('goToCell', { place })}</Button>
        )}
        <Button onClick={onRetry}>{t('retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
