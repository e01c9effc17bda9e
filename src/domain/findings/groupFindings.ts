import { FINDING_SEVERITY, type FindingCode, type FindingSeverity } from './finding.js';

export interface FindingGroup<F> {
  readonly code: string;
  /** Null for a code that this version does not know. */
  readonly known: FindingCode | null;
  readonly severity: FindingSeverity;
  readonly findings: readonly F[];
  /** Cells that the findings stand for together. */
  readonly count: number;
}

/** Severities, the gravest first. */
export const SEVERITIES = ['stops-row', 'assumed', 'note'] as const satisfies readonly FindingSeverity[];

/**
 * Findings of one code together: what was left out first, then what was assumed, then notes; the most frequent first. `count` says for
 * how many cells a finding stands. Source: domain.md section 11.
 */
export function groupFindings<F extends { readonly code: string }>(
  findings: readonly F[],
  count: (finding: F) => number,
): readonly FindingGroup<F>[] {
  const byCode = new Map<string, F[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group) group.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode]
    .map(([code, group]): FindingGroup<F> => {
      const known = isFindingCode(code) ? code : null;
      const cells = group.reduce((sum, finding) => sum + count(finding), 0);
      return { code, known, severity: known ? FINDING_SEVERITY[known] : 'note', findings: group, count: cells };
    })
    .sort(
      (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || other.count - one.count,
    );
}

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_SEVERITY, code);
}
