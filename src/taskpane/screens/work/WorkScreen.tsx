import { Body1, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TaskListLtr24Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDate, parseIsoDate } from '../../../domain/calendar/serial.js';
import { DESK_TEXTS } from '../../../locales/deskTexts.js';
import { workOf } from '../../../usecases/desk/work.js';
import { DESK_REPORTS } from '../../../usecases/reports/types.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import { DeskMessages } from '../../desk/DeskMessages.js';
import { useDesk } from '../../desk/useDesk.js';
import { languageOf } from '../../i18n.js';
import { ReportMenu } from '../../reports/ReportMenu.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';
import type { ScreenProps } from '../screens.js';
import { WorkSection } from './WorkSection.js';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  day: { maxWidth: '200px' },
});

/** What is to be done on a day: calls, class changes, promises, complaints, reviews, reminders. */
export function WorkScreen({ session }: ScreenProps) {
  const { t } = useTranslation();
  const { rating, show } = session;
  if (rating) return <Rated session={session} rating={rating} />;
  return (
    <EmptyState
      icon={<TaskListLtr24Regular />}
      title={t('empty.notRated')}
      lead={t('empty.notRatedLead')}
      action={t('empty.toData')}
      onAction={() => show('data')}
    />
  );
}

const SECTIONS = ['calls', 'changes', 'promises', 'complaints', 'reviews', 'reminders'] as const;

function Rated({ session, rating }: { readonly session: LedgerSession; readonly rating: Rating }) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const words = DESK_TEXTS[language];
  const { on } = rating;
  const state = useDesk(session.port, language, session.reported);
  const [chosen, setChosen] = useState(session.today);
  const day = parseIsoDate(chosen) ?? on.rated.asOf;
  const { desk } = state;
  const work = useMemo(() => desk && workOf(on, desk, day), [on, desk, day]);
  const isEmpty = work !== null && SECTIONS.every((section) => work[section].length === 0);
  return (
    <>
      <Field label={words.day} className={styles.day}>
        <Input type="date" value={chosen} onChange={(_, { value }) => setChosen(value || isoDate(on.rated.asOf))} />
      </Field>
      <DeskMessages state={state} session={session} />
      {!desk && state.failure === null && <ScreenSkeleton label={words.loading} />}
      {desk && (
        <ReportMenu
          session={session}
          rating={rating}
          requests={DESK_REPORTS.map((report) => ({ report, desk, day }))}
        />
      )}
      {isEmpty && (
        <div>
          <Body1 block>{words.nothing}</Body1>
          <Caption1 className={styles.quiet}>{words.nothingLead}</Caption1>
        </div>
      )}
      {work &&
        SECTIONS.map((section) => (
          <WorkSection
            key={section}
            title={words.sections[section]}
            items={work[section]}
            day={day}
            state={state}
            session={session}
          />
        ))}
      {desk && desk.tables.size === 0 && <Caption1 className={styles.quiet}>{words.tables}</Caption1>}
    </>
  );
}
