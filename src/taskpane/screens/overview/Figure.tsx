import { Caption1, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Definition } from '../../components/Definition.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FigureProps {
  readonly label: string;
  readonly info: ReactNode;
  /** As shown, perhaps shortened. */
  readonly value: string;
  /** In full, for the tooltip. */
  readonly full: string;
  readonly note?: string;
}

/** One figure of the head: its name with the definition, the value, and what it stands beside. */
export function Figure({ label, info, value, full, note }: FigureProps) {
  const styles = useStyles();
  const shown = <span className={styles.value}>{value}</span>;
  return (
    <div className={styles.root}>
      <Definition info={info}>{label}</Definition>
      {value === full ? (
        shown
      ) : (
        <Tooltip content={full} relationship="description">
          {shown}
        </Tooltip>
      )}
      {note && <Caption1 className={styles.quiet}>{note}</Caption1>}
    </div>
  );
}
