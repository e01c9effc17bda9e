import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDate, parseIsoDate } from '../../../domain/calendar/serial.js';
import { DESK_TEXTS, type DeskTexts } from '../../../locales/deskTexts.js';
import { fill, type Language } from '../../../locales/language.js';
import { DESK_TABLES } from '../../../records/desk/deskTables.js';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';
import {
  complaintRow,
  complaintStep,
  contactRow,
  decisionRow,
  proposalRow,
  toldRow,
} from '../../../usecases/desk/actions.js';
import { deskOn, type CustomerDesk } from '../../../usecases/desk/customerDesk.js';
import { planDesk, type FilledRow, type NewRow } from '../../../usecases/desk/planDesk.js';
import type { Rating } from '../../../usecases/rateLedger/types.js';
import { LETTERS, type ReportRequest } from '../../../usecases/reports/types.js';
import { ScreenSkeleton } from '../../components/ScreenSkeleton.js';
import { Section } from '../../components/Section.js';
import { ComplaintForm } from '../../desk/ComplaintForm.js';
import { AskForm } from '../../desk/AskForm.js';
import { ContactForm } from '../../desk/ContactForm.js';
import { DeskMessages } from '../../desk/DeskMessages.js';
import { SignsEditor } from '../../desk/SignsEditor.js';
import { useBy } from '../../desk/useBy.js';
import { useDesk } from '../../desk/useDesk.js';
import { useFormats } from '../../format/useFormats.js';
import { languageOf } from '../../i18n.js';
import { ReportMenu } from '../../reports/ReportMenu.js';
import type { LedgerSession } from '../../session/useLedgerSession.js';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface DeskSectionProps {
  readonly session: LedgerSession;
  readonly rating: Rating;
  readonly line: CustomerLine;
}

const DECISIONS = ['approved', 'refused'] as const;

/** What the desk knows of a customer and does for it: next step, class, signs, complaints, history, letters. */
export function DeskSection({ session, rating, line }: DeskSectionProps) {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const words = DESK_TEXTS[language];
  const state = useDesk(session.port, language, session.reported);
  const { desk } = state;
  const day = parseIsoDate(session.today) ?? rating.on.rated.asOf;
  const deskOf = useMemo(() => desk && deskOn(rating.on, desk, day), [desk, rating.on, day]);
  const own = useMemo(() => deskOf && deskOf(line), [deskOf, line]);
  const [form, setForm] = useState<'contact' | 'complaint' | 'signs' | 'approved' | 'refused' | 'told' | null>(null);
  const [by, setBy] = useBy();
  const styles = useStyles();
  const written = session.overview?.headerLanguage ?? language;
  const { customer } = line.account;
  const write = (
    rows: (desk: NonNullable<typeof state.desk>) => readonly NewRow[],
    filled: readonly FilledRow[] = [],
  ) => {
    state.write((fresh) => planDesk(session.port, fresh, written, rows(fresh), filled));
    setForm(null);
  };
  if (!desk || !own) {
    return (
      <Section title={words.desk}>
        {state.failure === null ? (
          <ScreenSkeleton label={words.loading} />
        ) : (
          <DeskMessages state={state} session={session} />
        )}
      </Section>
    );
  }
  // The last decision, while nobody is told of it.
  const untold = own.classHistory.find(({ decision, told }) => decision !== 'proposed' && told === '');
  const requests: ReportRequest[] = [
    ...LETTERS.map((report) => ({ report, line, desk, day })),
    { report: 'credit', line, desk, day },
    { report: 'notice', line, desk, day },
  ];
  return (
    <>
      <Section title={words.desk}>
        <DeskMessages state={state} session={session} />
        <Collecting own={own} words={words} />
        <div className={styles.buttons}>
          <Button onClick={() => setForm('contact')}>{words.actions.log}</Button>
          <Button onClick={() => setForm('complaint')}>{words.actions.complaint}</Button>
          <ReportMenu session={session} rating={rating} requests={requests} onWritten={state.reload} />
        </div>
        {form === 'contact' && (
          <ContactForm
            busy={state.busy}
            onWrite={(contact) => write(() => [contactRow(customer, day, contact)])}
            onCancel={() => setForm(null)}
          />
        )}
        {form === 'complaint' && (
          <ComplaintForm
            busy={state.busy}
            onWrite={(said) => write((fresh) => [complaintRow(fresh, customer, day, said)])}
            onCancel={() => setForm(null)}
          />
        )}
        <ClassPart own={own} words={words}>
          {own.change && (
            <Button disabledFocusable={state.busy} onClick={() => write(() => [proposalRow(own, day, by, written)])}>
              {fill(words.actions.propose, { grade: own.change.to })}
            </Button>
          )}
          {own.pending &&
            DECISIONS.map((decision) => (
              <Button key={decision} disabledFocusable={state.busy} onClick={() => setForm(decision)}>
                {decision === 'approved' ? words.actions.approve : words.actions.refuse}
              </Button>
            ))}
          {untold && (
            <Button disabledFocusable={state.busy} onClick={() => setForm('told')}>
              {words.actions.told}
            </Button>
          )}
        </ClassPart>
        {own.pending && (form === 'approved' || form === 'refused') && (
          <AskForm
            key={form}
            title={form === 'approved' ? words.actions.approve : words.actions.refuse}
            fields={['reason', 'by']}
            initial={{ reason: own.pending.reason, by }}
            busy={state.busy}
            onWrite={(said) => {
              const { pending } = own;
              setBy(said.by);
              if (pending) write(() => [decisionRow(pending, day, said.by, form, said.reason)]);
            }}
            onCancel={() => setForm(null)}
          />
        )}
        {untold && form === 'told' && (
          <AskForm
            title={words.actions.told}
            fields={['told', 'satisfaction']}
            busy={state.busy}
            onWrite={(said) => write(() => [], [toldRow(untold, said.told, said.satisfaction)])}
            onCancel={() => setForm(null)}
          />
        )}
      </Section>
      <SignsEditor
        own={own}
        language={language}
        busy={state.busy}
        isOpen={form === 'signs'}
        onOpen={() => setForm('signs')}
        onCancel={() => setForm(null)}
        onWrite={(rows) => write(() => rows)}
        customer={customer}
        day={day}
        by={by}
        written={written}
      />
      <Complaints own={own} words={words} busy={state.busy} onStep={(filled) => write(() => [], [filled])} day={day} />
      <History own={own} words={words} language={language} currency={line.currency} />
    </>
  );
}

function Collecting({ own, words }: { readonly own: CustomerDesk; readonly words: DeskTexts }) {
  const { date } = useFormats();
  const { collecting } = own;
  if (!collecting) return null;
  const { next, method } = collecting;
  const names = { method: words.methods[method] };
  return (
    <Body1>
      {next.level === null || next.date === null
        ? fill(words.collectingHeld, { ...names, because: words.held[next.because] })
        : fill(words.collecting, {
            ...names,
            level: next.level,
            channel: words.channels[next.channel ?? 'phone'],
            day: date(isoDate(next.date)),
          })}
    </Body1>
  );
}

interface PartProps {
  readonly own: CustomerDesk;
  readonly words: DeskTexts;
}

function ClassPart({ own, words, children }: PartProps & { readonly children: React.ReactNode }) {
  const styles = useStyles();
  const { change, pending, classHistory } = own;
  const [latest] = classHistory;
  if (!change && !pending && !latest) return null;
  const names = change && { from: change.from ?? '', to: change.to, reason: words.change[change.reason] };
  return (
    <div className={styles.part}>
      <Body1>
        {names
          ? fill(change.from === null ? words.changedFirst : words.changed, names)
          : pending
            ? fill(words.kinds.decide, { about: pending.grade })
            : `${latest?.grade ?? ''} ${words.decisions[latest?.decision ?? 'approved']}`}
      </Body1>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

interface ComplaintsProps extends PartProps {
  readonly busy: boolean;
  readonly day: number;
  readonly onStep: (filled: FilledRow) => void;
}

function Complaints({ own, words, busy, day, onStep }: ComplaintsProps) {
  const styles = useStyles();
  const { date } = useFormats();
  const [closing, setClosing] = useState<string | null>(null);
  if (own.complaints.length === 0) return null;
  return (
    <Section title={words.sections.complaints}>
      <ul className={styles.list}>
        {own.complaints.map((complaint) => (
          <li key={complaint.number} className={styles.item}>
            <span>
              <Body1Strong block>{complaint.number}</Body1Strong>
              <Caption1 className={styles.quiet}>
                {`${date(isoDate(complaint.date))} · ${complaint.facts} · ${words.complaintStates[complaint.state]}`}
              </Caption1>
            </span>
            <span className={styles.buttons}>
              {complaint.replied === null && complaint.closed === null && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => onStep(complaintStep(complaint, { replied: day }))}
                >
                  {words.actions.reply}
                </Button>
              )}
              {complaint.closed === null && (
                <Button size="small" disabledFocusable={busy} onClick={() => setClosing(complaint.number)}>
                  {words.actions.close}
                </Button>
              )}
            </span>
            {closing === complaint.number && (
              <AskForm
                title={words.actions.close}
                fields={['satisfaction']}
                busy={busy}
                onWrite={({ satisfaction }) => {
                  onStep(complaintStep(complaint, { closed: day, satisfaction }));
                  setClosing(null);
                }}
                onCancel={() => setClosing(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface HistoryProps extends PartProps {
  readonly language: Language;
  readonly currency: string | null;
}

/** Contacts, promises with what became of them, and class changes, the latest first. */
function History({ own, words, language, currency }: HistoryProps) {
  const styles = useStyles();
  const { date, money } = useFormats(currency);
  const kinds = DESK_TABLES.followUps.fields.kind.options ?? {};
  const states = new Map(own.promises.map(({ at, state }) => [at, state]));
  const lines = [
    ...own.followUps.map(({ at, date: on, kind, by, outcome, promiseDate, promiseAmount }) => ({
      on,
      what: kinds[kind]?.[language][0] ?? kind,
      more: [
        ...(promiseDate === null ? [] : [date(isoDate(promiseDate))]),
        ...(promiseAmount === null ? [] : [money(promiseAmount)]),
        outcome,
        by,
      ],
      state: states.get(at),
    })),
    ...own.classHistory.map(({ date: on, grade, decision, proposedBy, decidedBy, reason }) => ({
      on,
      what: `${grade} ${words.decisions[decision]}`,
      more: [reason, decision === 'proposed' ? proposedBy : decidedBy],
      state: undefined,
    })),
  ].sort((one, other) => other.on - one.on);
  return (
    <Section title={words.history}>
      {lines.length === 0 && <Caption1 className={styles.quiet}>{words.noHistory}</Caption1>}
      <ul className={styles.list}>
        {lines.map(({ on, what, more, state }, index) => (
          <li key={String(index)} className={styles.item}>
            <span>
              <Body1 block>{what}</Body1>
              <Caption1 className={styles.quiet}>
                {[date(isoDate(on)), ...more.filter((each) => each !== '')].join(' · ')}
              </Caption1>
            </span>
            {state && (
              <Badge
                appearance="tint"
                color={state === 'broken' ? 'danger' : state === 'kept' ? 'success' : 'informative'}
              >
                {words.promiseStates[state]}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
