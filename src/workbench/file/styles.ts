import type { CellStyle, StyleTable } from '../model/style.js';
import { themeColors, tinted } from './theme.js';
import { child, elements, flag, numberOf, type XmlElement } from './xml.js';

/** The number formats that files name by number only (ECMA-376 part 1, 18.8.30, with the East Asian ones of zh-CN). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The formats of the workbook's cells (its `cellXfs`, in order) as numbers of the style table. */
export function readStyles(root: XmlElement, theme: XmlElement | null, table: StyleTable): number[] {
  const colors = theme ? themeColors(theme) : [];
  const codes = new Map(BUILT_IN_FORMATS);
  for (const format of elements(child(root, 'numFmts'))) {
    codes.set(numberOf(format, 'numFmtId') ?? -1, format.attributes.get('formatCode') ?? '');
  }
  const fontList = elements(child(root, 'fonts'));
  const fonts = fontList.map((font) => fontStyle(font, fontList[0], colors));
  const fills = elements(child(root, 'fills')).map((fill) => fillColor(fill, colors));
  return elements(child(root, 'cellXfs')).map((xf) => {
    const code = codes.get(numberOf(xf, 'numFmtId') ?? 0);
    const fill = fills[numberOf(xf, 'fillId') ?? 0];
    return table.intern({
      ...(code !== undefined && code.toLowerCase() !== 'general' && { numberFormat: code }),
      ...(fill !== undefined && { fill }),
      ...fonts[numberOf(xf, 'fontId') ?? 0],
      ...alignmentStyle(child(xf, 'alignment')),
    });
  });
}

function fontStyle(font: XmlElement, normal: XmlElement | undefined, colors: readonly string[]): CellStyle {
  const name = child(font, 'name')?.attributes.get('val');
  const size = numberOf(child(font, 'sz'), 'val');
  const fontColor = colorOf(child(font, 'color'), colors);
  const underline = child(font, 'u');
  return {
    ...(has(font, 'b') && { bold: true }),
    ...(has(font, 'i') && { italic: true }),
    ...(underline && underline.attributes.get('val') !== 'none' && { underline: true }),
    ...(fontColor !== undefined && fontColor !== '#000000' && { fontColor }),
    ...(name !== undefined && name !== child(normal, 'name')?.attributes.get('val') && { fontName: name }),
    ...(size !== undefined && size !== numberOf(child(normal, 'sz'), 'val') && { fontSize: size }),
  };
}

function has(font: XmlElement, mark: 'b' | 'i'): boolean {
  const found = child(font, mark);
  return found !== undefined && flag(found, 'val', true);
}

function fillColor(fill: XmlElement, colors: readonly string[]): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return undefined;
  return colorOf(child(pattern, 'fgColor'), colors);
}

/** "#RRGGBB", or undefined for an automatic colour or one of the old palette. */
function colorOf(color: XmlElement | undefined, colors: readonly string[]): string | undefined {
  const rgb = color?.attributes.get('rgb');
  const base = rgb !== undefined ? `#${rgb.slice(-6).toUpperCase()}` : colors[numberOf(color, 'theme') ?? -1];
  return base === undefined ? undefined : tinted(base, numberOf(color, 'tint') ?? 0);
}

/** Horizontal alignments: the file's word and Office.js's. */
export const ALIGNMENTS = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;

function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  const horizontal = Object.entries(ALIGNMENTS).find(([key]) => key === alignment?.attributes.get('horizontal'))?.[1];
  const indent = numberOf(alignment, 'indent') ?? 0;
  return {
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(flag(alignment, 'wrapText') && { wrapText: true }),
    ...(indent > 0 && { indentLevel: indent }),
  };
}
