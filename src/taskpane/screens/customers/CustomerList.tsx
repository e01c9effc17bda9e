import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerLine } from '../../../usecases/customerCard/types.js';
import { CustomerRow } from './CustomerRow.js';

const ROW_HEIGHT = 68;
const LIST_HEIGHT = 480;
/** Rows that the page keys move by. */
const PAGE = 8;

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: '240px',
    overflowY: 'auto',
    flexBasis: 0,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  tall: { position: 'relative' },
  option: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    cursor: 'pointer',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: { backgroundColor: tokens.colorSubtleBackgroundSelected },
});

interface CustomerListProps {
  readonly lines: readonly CustomerLine[];
  /** The ledger is in several currencies: each line says its own. */
  readonly several: boolean;
  /** The line at which the keyboard is. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onOpen: (line: CustomerLine) => void;
}

/** The customers, only those in sight drawn. Arrows, page keys, Home and End move, Enter opens. */
export function CustomerList({ lines, several, active, onActive, onOpen }: CustomerListProps) {
  const styles = useStyles();
  const { t } = useTranslation('customers');
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    initialRect: { width: 320, height: LIST_HEIGHT },
  });
  const { scrollToIndex } = rows;
  useEffect(() => scrollToIndex(active), [scrollToIndex, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[active];
    if (event.key === 'Enter' && line) onOpen(line);
    const next = moved(event.key, active, lines.length);
    if (next === null) return;
    event.preventDefault();
    onActive(next);
  };

  const onClick = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    const line = lines[Number(option?.dataset['index'])];
    if (line) onOpen(line);
  };

  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="listbox"
      tabIndex={0}
      aria-label={t('list')}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={styles.tall} style={{ height: rows.getTotalSize() }} role="presentation">
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                id={`${id}-${index}`}
                ref={rows.measureElement}
                data-index={index}
                role="option"
                aria-selected={index === active}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className={mergeClasses(styles.option, index === active && styles.active)}
                style={{ transform: `translateY(${start}px)` }}
              >
                <CustomerRow line={line} several={several} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads from a line; null for any other key. */
function moved(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}
