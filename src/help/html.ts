/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What a table cell holds. */
export type Cell =
  | string
  | number
  /** A name or formula that is set as such, with what it means above it. */
  | { readonly code: string; readonly text?: string }
  /** What so many rows have in common, this one and those below, which leave the cell out. */
  | { readonly text: string; readonly rows: number }
  /** Where a number comes from, with a link to it. */
  | { readonly link: string; readonly text: string };

/**
 * A table with a header row, in a box that scrolls sideways where the page is narrow; the cells of a wordy one stand one
 * below the other there. `label` says what it is of.
 */
export function table(
  label: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  isWordy = false,
): string {
  const head = header.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
  const box = `<div class="table${isWordy ? ' wordy' : ''}" role="region" tabindex="0" aria-label="${escaped(label)}">`;
  return `${box}<table><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

/** A number as the page prints it: at most four decimals. */
export function printed(value: number): string {
  return String(Math.round(value * 10_000) / 10_000).replace('-', '−');
}

/** A share as percent, at most one decimal: 0.4 / 7 is 5.7%. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A link to a place of the page. */
export function linkTo(place: string, text: string): string {
  return `<a href="#${place}">${escaped(text)}</a>`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return `<td class="number">${printed(cell)}</td>`;
  if (typeof cell === 'string') return `<td>${escaped(cell)}</td>`;
  if ('rows' in cell) return `<th scope="rowgroup" rowspan="${cell.rows}">${escaped(cell.text)}</th>`;
  if ('link' in cell) return `<td>${linkTo(cell.link, cell.text)}</td>`;
  const meaning = cell.text === undefined ? '' : `${escaped(cell.text)}<br>`;
  return `<td>${meaning}<code>${broken(cell.code)}</code></td>`;
}

/** Long names may break behind a dot. */
function broken(code: string): string {
  return escaped(code).replaceAll('.', '.<wbr>');
}
