import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormulaDesk } from '../usecases/insertFunction/ports.js';
import type { MappingMemory } from '../usecases/rateLedger/confirmMapping.js';
import type { SelectionWatch } from '../usecases/customerCard/customerAt.js';
import type { ChangeWatch } from '../usecases/outOfDate/ports.js';
import type { WorkbookPort } from '../usecases/ports.js';
import { Announcer } from './components/Announcer.js';
import { FaultBar } from './components/FaultBar.js';
import { ScreenSkeleton } from './components/ScreenSkeleton.js';
import { Navigation } from './components/Navigation.js';
import { languageOf } from './i18n.js';
import { ScreenActions } from './screens/ScreenActions.js';
import { SCREENS } from './screens/screens.js';
import { useLedgerSession } from './session/useLedgerSession.js';
import { useRateRequests, type RateRequests } from './session/useRateRequests.js';
import { TaskHost } from './tasks/TaskHost.js';
import type { TaskDesk } from './tasks/taskDesk.js';

const WelcomePage = lazy(async () => ({ default: (await import('./screens/welcome/WelcomePage.js')).WelcomePage }));

/** Undo seldom has to ask. */
const UndoBar = lazy(async () => {
  const { UndoBar: bar } = await import('./components/UndoBar.js');
  return { default: bar };
});

const OutOfDateBar = lazy(async () => ({ default: (await import('./components/OutOfDateBar.js')).OutOfDateBar }));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    '& > *': { flexShrink: 0 },
    ':focus-visible': { outlineStyle: 'none' },
  },
});

export interface ShellProps {
  readonly port: WorkbookPort & MappingMemory;
  /** ISO date. */
  readonly today: string;
  readonly rateRequests?: RateRequests;
  /** Where tasks beside rating are asked for; left out = they are not offered. */
  readonly tasks?: TaskDesk;
  /** The time now, as reports print it. */
  readonly now?: () => string;
  /** Tells when cells change. */
  readonly changes?: ChangeWatch;
  /** Tells what is selected in the sheet. */
  readonly selections?: SelectionWatch;
  /** Whether this user has seen the welcome page, and where that is kept; left out = seen. */
  readonly firstRun?: FirstRun;
  /** Lets functions be filled in and inserted; left out = they can be looked up only. */
  readonly formulas?: FormulaDesk;
}

export interface FirstRun {
  readonly isFirst: boolean;
  /** Keeps that the page has been seen. */
  readonly done: () => void;
}

/** Navigation, the screen, and its actions at the foot. */
export function Shell({ port, today, rateRequests, tasks, now, firstRun, formulas, changes, selections }: ShellProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const session = useLedgerSession({ port, today, language: languageOf(i18n), now, changes, selections });
  const { screen, fault, cancelled, activity } = session;
  const { Content } = SCREENS[screen] ?? SCREENS.data;
  const [isWelcome, setIsWelcome] = useState(firstRun?.isFirst ?? false);
  const region = useRef<HTMLDivElement>(null);
  const shown = useRef(screen);

  useRateRequests(rateRequests, session);

  useEffect(() => {
    document.documentElement.lang = i18n.language;
  }, [i18n.language]);

  // Where a run leads to another screen, the keyboard and the reader go along.
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    region.current?.scrollTo({ top: 0 });
    if (!document.activeElement?.closest('[role="tablist"]')) region.current?.focus();
  }, [screen]);

  if (isWelcome) {
    const onDone = () => {
      firstRun?.done();
      setIsWelcome(false);
    };
    return (
      <div className={styles.root}>
        <Suspense fallback={<ScreenSkeleton label={t('loading')} />}>
          <WelcomePage session={session} onDone={onDone} />
        </Suspense>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <Navigation screen={screen} onShow={session.show} />
      <main className={styles.main}>
        <div
          ref={region}
          id="screen"
          className={styles.screen}
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${screen}`}
          aria-busy={activity !== null}
        >
          {fault && <FaultBar fault={fault} session={session} />}
          {(session.changedSince !== null || session.brokenOff) && (
            <Suspense fallback={null}>
              <UndoBar session={session} />
            </Suspense>
          )}
          {cancelled && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{t(`run.cancelled.${cancelled}`)}</MessageBarBody>
            </MessageBar>
          )}
          {session.outOfDate && session.rating && screen !== 'data' && screen !== 'help' && (
            <Suspense fallback={null}>
              <OutOfDateBar session={session} />
            </Suspense>
          )}
          <Suspense fallback={<ScreenSkeleton label={t('loading')} />}>
            <Content session={session} onWelcome={() => setIsWelcome(true)} formulas={formulas} tasks={tasks} />
          </Suspense>
        </div>
      </main>
      <ScreenActions session={session} />
      <Announcer session={session} />
      {tasks && (
        <TaskHost
          desk={tasks}
          language={languageOf(i18n)}
          writtenLanguage={session.overview?.headerLanguage ?? languageOf(i18n)}
          onWritten={session.find}
        />
      )}
    </div>
  );
}
