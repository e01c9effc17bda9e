/** Contribution ratio 贡献比率: cross ratio × share of sales. Example: 2.4 and 0.25 give 0.6. Source: S3, domain.md section 7. */
export function contributionRatio(cross: number, salesShare: number): number {
  return cross * salesShare;
}
