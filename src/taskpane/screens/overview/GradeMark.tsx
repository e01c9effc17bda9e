import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    fill: 'currentColor',
    stroke: 'currentColor',
    forcedColorAdjust: 'auto',
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  middle: { color: tokens.colorPaletteMarigoldForeground3 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground3, fill: 'none' },
});

const CIRCLE = 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z';
const DIAMOND = 'M6 0.8L11.2 6L6 11.2L0.8 6z';
const TRIANGLE = 'M6 1L11.4 10.8H0.6z';
const SQUARE = 'M1.5 1.5h9v9h-9z';

const MARKS = {
  CA1: { path: CIRCLE, tone: 'good' },
  CA2: { path: CIRCLE, tone: 'good' },
  CA3: { path: DIAMOND, tone: 'good' },
  CA4: { path: TRIANGLE, tone: 'middle' },
  CA5: { path: SQUARE, tone: 'bad' },
  CA6: { path: SQUARE, tone: 'bad' },
  Premium: { path: CIRCLE, tone: 'good' },
  Good: { path: DIAMOND, tone: 'good' },
  Standard: { path: TRIANGLE, tone: 'middle' },
  'At risk': { path: SQUARE, tone: 'bad' },
} as const;

/** The shape and colour that go with a grade or class; a hollow circle where there is none. */
export function GradeMark({ label }: { readonly label: string }) {
  const styles = useStyles();
  const [, mark] = Object.entries(MARKS).find(([known]) => known === label) ?? [];
  const { path, tone } = mark ?? ({ path: CIRCLE, tone: 'none' } as const);
  return (
    <svg viewBox="0 0 12 12" className={mergeClasses(styles.mark, styles[tone])} aria-hidden="true" focusable="false">
      <path d={path} strokeLinejoin="round" />
    </svg>
  );
}
