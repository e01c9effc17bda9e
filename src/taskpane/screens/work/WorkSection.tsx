import { Body1Strong, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import { reminderKey } from '../../../domain/reminders/reminders.js';
import { DESK_TEXTS } from '../../../locales/deskTexts.js';
import { fill } from '../../../locales/language.js';
import { complaintStep, contactRow, decisionRow, proposalRow } from '../../../usecases/desk/actions.js';
import { deskLine } from '../../../usecases/desk/deskLine.js';
import { planDesk, type FilledRow, type NewRow } from '../../../usecases/desk/planDesk.js';
import type { WorkItem } from '../../../usecases/desk/work.js';
import { Section } from '../../components/Section.js';
import { useBy } from '../../desk/useBy.js';
import type { DeskState } from '../../desk/useDesk.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import { GradeMark } from '../overview/GradeMark.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere', textAlign: 'start', minWidth: 0 },
  grade: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Items that are shown before the rest is asked for. */
const FIRST = 10;

interface WorkSectionProps {
  readonly title: string;
  readonly items: readonly WorkItem[];
  readonly day: number;
  readonly state: DeskState;
  readonly session: LedgerSession;
}

/** One kind of work, each item with what can be done about it. */
export function WorkSection({ title, items, day, state, session }: WorkSectionProps) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const words = DESK_TEXTS[languageOf(i18n)];
  const [isWhole, setIsWhole] = useState(false);
  const { count } = useFormats();
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, FIRST);
  return (
    <Section title={title} aside={<Caption1 className={styles.quiet}>{count(items.length)}</Caption1>}>
      <ul className={styles.list}>
        {shown.map((item, index) => (
          <li key={`${item.line.index} ${item.kind} ${item.about} ${String(index)}`} className={styles.item}>
            <Item item={item} day={day} state={state} session={session} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button appearance="subtle" onClick={() => setIsWhole(true)}>
          {fill(words.more, { count: items.length })}
        </Button>
      )}
    </Section>
  );
}

function Item({ item, day, state, session }: Omit<WorkSectionProps, 'title' | 'items'> & { readonly item: WorkItem }) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const { line, amount } = item;
  const { money, date } = useFormats(line.currency);
  return (
    <>
      <span className={styles.head}>
        <Link
          as="button"
          className={styles.name}
          onClick={() => session.showCustomers({ customers: [line.account.customer], currency: line.currency })}
        >
          <Body1Strong>{line.name}</Body1Strong>
        </Link>
        {amount !== null && <Body1Strong className={styles.figure}>{money(amount)}</Body1Strong>}
      </span>
      <span className={styles.head}>
        <Caption1 className={styles.quiet}>{deskLine(item, language, date)}</Caption1>
        <Caption1 className={styles.grade}>
          <GradeMark label={line.account.grade} />
          {line.account.grade}
        </Caption1>
      </span>
      <Actions item={item} day={day} state={state} session={session} />
    </>
  );
}

/** What puts this reminder off, and no other; work that is none cannot be put off. */
function keyOf({ kind, since, about }: WorkItem): string {
  return kind === 'call' || kind === 'change' || kind === 'decide' ? '' : reminderKey({ kind, since, about });
}

/** What can be done at once; the rest is done on the card. */
function Actions({
  item,
  day,
  state,
  session,
}: Omit<WorkSectionProps, 'title' | 'items'> & { readonly item: WorkItem }) {
  const styles = useStyles();
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const { actions } = DESK_TEXTS[language];
  const [by] = useBy();
  const { kind, line, desk: own, about } = item;
  const { customer } = line.account;
  const written = session.overview?.headerLanguage ?? language;
  const write = (rows: readonly NewRow[], filled: readonly FilledRow[] = []) =>
    state.write((desk) => planDesk(session.port, desk, written, rows, filled));
  const snooze = session.rating?.on.rated.policy?.policy.reminders.snoozeDays ?? DEFAULT_POLICY.reminders.snoozeDays;
  const button = (label: string, onClick: () => void) => (
    <Button size="small" disabledFocusable={state.busy} aria-label={`${label}: ${line.name}`} onClick={onClick}>
      {label}
    </Button>
  );
  const later = button(actions.later, () =>
    write([contactRow(customer, day, { kind: 'later', by, about: keyOf(item), nextDate: day + snooze })]),
  );
  switch (kind) {
    case 'call':
      return (
        <div className={styles.buttons}>
          {button(actions.done, () => write([contactRow(customer, day, { kind: 'call', by })]))}
        </div>
      );
    case 'change':
      return (
        <div className={styles.buttons}>
          {button(fill(actions.propose, { grade: about }), () => write([proposalRow(own, day, by, written)]))}
        </div>
      );
    case 'decide': {
      const { pending } = own;
      if (!pending) return null;
      return (
        <div className={styles.buttons}>
          {button(actions.approve, () => write([decisionRow(pending, day, by, 'approved')]))}
          {button(actions.refuse, () => write([decisionRow(pending, day, by, 'refused')]))}
        </div>
      );
    }
    case 'complaint-reply': {
      const complaint = own.complaints.find(({ number }) => number === about);
      return (
        <div className={styles.buttons}>
          {complaint && button(actions.reply, () => write([], [complaintStep(complaint, { replied: day })]))}
          {later}
        </div>
      );
    }
    case 'review-due':
      return (
        <div className={styles.buttons}>
          {button(actions.done, () => write([contactRow(customer, day, { kind: 'review', by })]))}
          {later}
        </div>
      );
    case 'never-followed':
    case 'not-followed':
      return (
        <div className={styles.buttons}>
          {button(actions.done, () => write([contactRow(customer, day, { kind: 'call', by })]))}
          {later}
        </div>
      );
    case 'promise-due':
    case 'bill-due':
    case 'item-due':
    case 'used-up':
    case 'never-bought':
    case 'not-bought':
      return (
        <div className={styles.buttons}>
          {button(actions.done, () => write([contactRow(customer, day, { kind: 'done', by, about: keyOf(item) })]))}
          {later}
        </div>
      );
  }
}
