import type { Sheet } from '../model/sheet.js';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly choose: (sheet: Sheet) => void;
}

/** The sheets below the grid; hidden ones are left out. */
export function SheetTabs({ sheets, active, choose }: Props) {
  return (
    <div className="tabs" role="tablist" aria-label="Sheets">
      {sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map((sheet) => (
          <button
            type="button"
            role="tab"
            key={sheet.id}
            aria-selected={sheet === active}
            className="tab"
            style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
            onClick={() => choose(sheet)}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
