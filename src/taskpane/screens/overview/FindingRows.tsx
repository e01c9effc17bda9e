import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { quoteSheet } from '../../../records/address.js';
import type { ReportedFinding } from '../../../usecases/report.js';

/** Longer lists scroll, and only what is in sight is drawn. */
const VIRTUAL_FROM = 26;
const ROW_HEIGHT = 56;
const LIST_HEIGHT = 300;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  scroll: { height: `${LIST_HEIGHT}px`, overflowY: 'auto' },
  tall: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  value: { color: tokens.colorNeutralForeground3, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  done: { color: tokens.colorNeutralForeground3 },
});

interface FindingRowsProps {
  readonly findings: readonly ReportedFinding[];
  readonly onGoTo: (sheet: string, cell: string) => void;
}

/** The findings of one kind. */
export function FindingRows(props: FindingRowsProps) {
  return props.findings.length < VIRTUAL_FROM ? <AllRows {...props} /> : <VirtualRows {...props} />;
}

function AllRows({ findings, onGoTo }: FindingRowsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={index} className={styles.row}>
          <FindingText finding={finding} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}

function VirtualRows({ findings, onGoTo }: FindingRowsProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    initialRect: { width: 320, height: LIST_HEIGHT },
  });
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul className={styles.tall} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const finding = findings[index];
          return (
            finding && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={findings.length}
                aria-posinset={index + 1}
                className={`${styles.row} ${styles.placed}`}
                style={{ transform: `translateY(${start}px)` }}
              >
                <FindingText finding={finding} onGoTo={onGoTo} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

interface FindingTextProps {
  readonly finding: ReportedFinding;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

function FindingText({ finding, onGoTo }: FindingTextProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { sheet, cell, value, message, done } = finding;
  const place = sheet && cell ? `${quoteSheet(sheet)}!${cell}` : null;
  return (
    <>
      {(place !== null || value !== null) && (
        <span className={styles.head}>
          {sheet && cell && place && (
            <Link as="button" aria-label={t('findings.goTo', { place })} onClick={() => onGoTo(sheet, cell)}>
              {place}
            </Link>
          )}
          {value !== null && <Caption1 className={styles.value}>{value}</Caption1>}
        </span>
      )}
      <Caption1>{message}</Caption1>
      {done !== '' && <Caption1 className={styles.done}>{done}</Caption1>}
    </>
  );
}
