import { Caption1, Link, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Definition } from '../../components/Definition.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
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
  readonly full?: string;
  readonly note?: string;
  /** Shows who is behind the figure. */
  readonly onOpen?: (() => void) | undefined;
}

/** One figure of the head: its name with the definition, the value, and what it stands beside. */
export function Figure({ label, info, value, full = value, note, onOpen }: FigureProps) {
  const styles = useStyles();
  const shown = onOpen ? (
    <Link as="button" className={styles.value} onClick={onOpen}>
      {value}
    </Link>
  ) : (
    <span className={styles.value}>{value}</span>
  );
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

const useTilesStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Figures side by side, as many as fit. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className={useTilesStyles().figures}>{children}</div>;
}
