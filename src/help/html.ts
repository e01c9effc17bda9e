/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What a table cell holds: text, or a code (a formula, a name) that is set as such. */
export type Cell = string | number | { readonly code: string };

/** A table with a header row, in a box that scrolls sideways where the page is narrow. `label` says what it is of. */
export function table(label: string, header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = header.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
  const box = `<div class="table" role="region" tabindex="0" aria-label="${escaped(label)}">`;
  return `${box}<table><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

/** A number as the page prints it: at most four decimals. */
export function printed(value: number): string {
  return String(Math.round(value * 10_000) / 10_000).replace('-', '−');
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return `<td class="number">${printed(cell)}</td>`;
  return typeof cell === 'string' ? `<td>${escaped(cell)}</td>` : `<td><code>${escaped(cell.code)}</code></td>`;
}
