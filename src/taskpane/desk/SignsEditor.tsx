import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { SIGN_GROUPS, type SignGroup, type SignId } from '../../domain/policy/signIds.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill, type Language } from '../../locales/language.js';
import { SIGN_NAMES } from '../../records/desk/signNames.js';
import { signRows } from '../../usecases/desk/actions.js';
import type { CustomerDesk } from '../../usecases/desk/customerDesk.js';
import type { NewRow } from '../../usecases/desk/planDesk.js';
import { Fold } from '../components/Fold.js';
import { Section } from '../components/Section.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SignsEditorProps {
  readonly own: CustomerDesk;
  readonly language: Language;
  readonly written: Language;
  readonly customer: string;
  readonly day: number;
  readonly by: string;
  readonly busy: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
  readonly onWrite: (rows: readonly NewRow[]) => void;
}

/** The level of the warning signs with what holds, and on demand the fifty questions. */
export function SignsEditor(props: SignsEditorProps) {
  const styles = useStyles();
  const { own, language, isOpen, onOpen } = props;
  const words = DESK_TEXTS[language];
  const { signs, evidence } = own;
  const evidenceText = new Map<string, string>(Object.entries(words.evidence));
  return (
    <Section title={words.signsHeading} aside={<Body1Strong>{words.signLevels[signs.level]}</Body1Strong>}>
      <Body1>
        {signs.signs.length === 0
          ? fill(words.signsNone, { answered: signs.answered })
          : fill(words.signsSome, { points: signs.points, count: signs.signs.length, answered: signs.answered })}
      </Body1>
      <ul className={styles.list}>
        {signs.signs.map((sign) => {
          const shown = evidence.find((each) => each.sign === sign);
          return (
            <li key={sign} className={styles.item}>
              <span>{SIGN_NAMES[sign][language][0]}</span>
              {shown && (
                <Caption1 className={styles.quiet}>
                  {fill(words.fromLedger, { evidence: fill(evidenceText.get(sign) ?? '', shown.data) })}
                </Caption1>
              )}
            </li>
          );
        })}
      </ul>
      {isOpen ? (
        <Questions {...props} />
      ) : (
        <div>
          <Button onClick={onOpen}>{words.actions.signs}</Button>
        </div>
      )}
    </Section>
  );
}

const GROUPS: readonly SignGroup[] = ['owner', 'company', 'funding', 'payment'];

function Questions({ own, language, written, customer, day, by, busy, onCancel, onWrite }: SignsEditorProps) {
  const styles = useStyles();
  const words = DESK_TEXTS[language];
  const [answers, setAnswers] = useState<ReadonlyMap<SignId, boolean>>(own.answers);
  // What was answered before stays as it is; only what is new becomes a row.
  const fresh = new Map([...answers].filter(([sign, given]) => own.answers.get(sign) !== given));
  const answer = (sign: SignId, value: string) => {
    const next = new Map(answers);
    if (value === 'unknown') next.delete(sign);
    else next.set(sign, value === 'yes');
    setAnswers(next);
  };
  const valueOf = (sign: SignId) => {
    const given = answers.get(sign);
    return given === undefined ? 'unknown' : given ? 'yes' : 'no';
  };
  return (
    <>
      {GROUPS.map((group) => (
        <Fold key={group} title={words.signGroups[group]}>
          <ul className={styles.list}>
            {SIGN_GROUPS[group].map((sign) => (
              <li key={sign} className={styles.item}>
                <span id={`sign-${sign}`}>{SIGN_NAMES[sign][language][0]}</span>
                <RadioGroup
                  layout="horizontal"
                  aria-labelledby={`sign-${sign}`}
                  value={valueOf(sign)}
                  onChange={(_, { value }) => answer(sign, value)}
                >
                  {(['yes', 'no', 'unknown'] as const).map((each) => (
                    <Radio key={each} value={each} label={words.answers[each]} />
                  ))}
                </RadioGroup>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || fresh.size === 0}
          onClick={() => onWrite(signRows(customer, day, fresh, by, written))}
        >
          {words.actions.save}
        </Button>
        <Button onClick={onCancel}>{words.actions.cancel}</Button>
      </div>
    </>
  );
}
