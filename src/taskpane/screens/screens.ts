import type { FluentIcon } from '@fluentui/react-icons';
import { DataHistogram20Regular } from '@fluentui/react-icons/svg/data-histogram';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Scales20Regular } from '@fluentui/react-icons/svg/scales';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { TaskListLtr20Regular } from '@fluentui/react-icons/svg/task-list-ltr';
import { lazy, type ComponentType } from 'react';
import type { FormulaDesk } from '../../usecases/insertFunction/ports.js';
import type { Screen } from '../session/sessionState.js';
import type { LedgerSession } from '../session/useLedgerSession.js';
import type { TaskDesk } from '../tasks/taskDesk.js';
import { DataScreen } from './data/DataScreen.js';

export interface ScreenProps {
  readonly session: LedgerSession;
  /** Shows the page that a new user sees first. */
  readonly onWelcome: () => void;
  readonly formulas?: FormulaDesk | undefined;
  readonly tasks?: TaskDesk | undefined;
}

interface ScreenEntry {
  readonly icon: FluentIcon;
  readonly Content: ComponentType<ScreenProps>;
}

/** The screens in the order of the navigation. The first comes with the pane, the others when they are first shown. */
export const SCREENS: Readonly<Partial<Record<Screen, ScreenEntry>> & Record<'data', ScreenEntry>> = {
  data: { icon: Table20Regular, Content: DataScreen },
  overview: {
    icon: DataHistogram20Regular,
    Content: lazy(async () => ({ default: (await import('./overview/OverviewScreen.js')).OverviewScreen })),
  },
  customers: {
    icon: People20Regular,
    Content: lazy(async () => ({ default: (await import('./customers/CustomersScreen.js')).CustomersScreen })),
  },
  work: {
    icon: TaskListLtr20Regular,
    Content: lazy(async () => ({ default: (await import('./work/WorkScreen.js')).WorkScreen })),
  },
  policy: {
    icon: Scales20Regular,
    Content: lazy(async () => ({ default: (await import('./policy/PolicyScreen.js')).PolicyScreen })),
  },
  help: {
    icon: QuestionCircle20Regular,
    Content: lazy(async () => ({ default: (await import('./help/HelpScreen.js')).HelpScreen })),
  },
};

export function isScreen(value: unknown): value is Screen {
  return typeof value === 'string' && Object.hasOwn(SCREENS, value);
}
