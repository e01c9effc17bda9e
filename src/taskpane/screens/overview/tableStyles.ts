import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';

const CELL: GriffelStyle = {
  paddingBlock: tokens.spacingVerticalXS,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightRegular,
};
const START: GriffelStyle = { ...CELL, textAlign: 'start' };
const END: GriffelStyle = {
  ...CELL,
  textAlign: 'end',
  fontVariantNumeric: 'tabular-nums',
  paddingInlineStart: tokens.spacingHorizontalS,
};

/** How tables of figures look in the pane: names at the start, figures at the end, a thin line between rows. */
export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  headStart: { ...START, color: tokens.colorNeutralForeground3 },
  headEnd: { ...END, color: tokens.colorNeutralForeground3 },
  start: START,
  end: END,
});
