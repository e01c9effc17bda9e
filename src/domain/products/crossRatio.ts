/** Cross ratio 交叉比率: gross margin rate × stock turnover. Example: 0.48 and 5 give 2.4. Source: S3, domain.md section 7. */
export function crossRatio(marginRate: number, turnover: number): number {
  return marginRate * turnover;
}
