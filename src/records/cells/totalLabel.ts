const AT_END =
  /(?:小计|合计|总计|累计|小計|合計|總計|累計)\s*[:：]?$|(?:^|\s)(?:sub-?\s?total|grand total|total)s?\s*:?$/iu;
const AT_START = /^(?:小计|合计|总计|小計|合計|總計)[\s:：]|^(?:sub-?\s?total|grand total|total (?:for|of))\b/iu;

/** Whether a text labels a subtotal or total: "0187-ERLSR 小计", "合计", "Total for Smith". Source: domain.md section 11. */
export function isTotalLabel(text: string): boolean {
  return AT_END.test(text) || AT_START.test(text);
}
