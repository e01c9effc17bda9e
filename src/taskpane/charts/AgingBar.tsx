import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { agingColors } from '../../usecases/rateLedger/plan/agingColors.js';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '20px', borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  thin: { height: '8px' },
  swatch: { display: 'inline-block', width: '12px', height: '12px', flexShrink: 0 },
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  colours: { '@media (forced-colors: active)': { display: 'none' } },
  patterns: { display: 'none', '@media (forced-colors: active)': { display: 'inline' } },
  outline: { stroke: 'CanvasText', strokeWidth: '2px' },
  line: { stroke: 'CanvasText', strokeWidth: '2px' },
  paper: { fill: 'Canvas' },
});

interface BarProps {
  /** Names the patterns on the page. */
  readonly id: string;
  /** Not due first. Negative amounts (credits that are aged) take no room. */
  readonly buckets: readonly number[];
  /** For the lines of a list. */
  readonly thin?: boolean;
}

/** How the receivables are spread over the buckets, stacked; the table beside it says the same in figures. */
export function AgingBar({ id, buckets, thin = false }: BarProps) {
  const styles = useStyles();
  const whole = buckets.reduce((sum, amount) => sum + Math.max(amount, 0), 0);
  if (whole === 0) return null;
  const parts = spread(buckets.map((amount) => Math.max(amount, 0) / whole));
  const colors = agingColors(buckets.length - 1);
  return (
    <svg className={mergeClasses(styles.bar, thin && styles.thin)} aria-hidden="true" focusable="false">
      <AgingPatterns id={id} count={buckets.length} />
      {(['colours', 'patterns'] as const).map((layer) => (
        <g key={layer} className={styles[layer]}>
          {parts.map(({ start, share, index }) => (
            <rect
              key={index}
              className={layer === 'colours' ? styles.part : styles.outline}
              x={`${start * 100}%`}
              width={`${share * 100}%`}
              height="100%"
              fill={layer === 'colours' ? colors[index] : `url(#${id}-${index})`}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface SwatchProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
}

/** The sign of one bucket in the legend. */
export function AgingSwatch({ id, index, count }: SwatchProps) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} aria-hidden="true" focusable="false">
      <rect className={styles.colours} width="12" height="12" rx="2" fill={agingColors(count - 1)[index]} />
      <g className={styles.patterns}>
        <rect className={styles.outline} width="12" height="12" fill={`url(#${id}-${index})`} />
      </g>
    </svg>
  );
}

/** Hatching for forced colours: the older the bucket, the denser the lines; not due is blank. */
function AgingPatterns({ id, count }: { readonly id: string; readonly count: number }) {
  const styles = useStyles();
  return (
    <defs>
      {Array.from({ length: count }, (_, index) => {
        const gap = 18 / (index + 1);
        return (
          <pattern
            key={index}
            id={`${id}-${index}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.paper} width={gap} height={gap} />
            {index > 0 && <line className={styles.line} x1="0" y1="0" x2="0" y2={gap} />}
          </pattern>
        );
      })}
    </defs>
  );
}

interface Part {
  readonly index: number;
  readonly start: number;
  readonly share: number;
}

/** Lays shares side by side, leaving out empty ones. */
function spread(shares: readonly number[]): readonly Part[] {
  let start = 0;
  const parts: Part[] = [];
  shares.forEach((share, index) => {
    if (share > 0) parts.push({ index, start, share });
    start += share;
  });
  return parts;
}
