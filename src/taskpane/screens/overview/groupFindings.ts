import { FINDING_SEVERITY, type FindingCode, type FindingSeverity } from '../../../domain/findings/finding.js';
import type { ReportedFinding } from '../../../usecases/report.js';

export interface FindingGroup {
  readonly code: string;
  /** Null for a code that this pane does not know. */
  readonly known: FindingCode | null;
  readonly severity: FindingSeverity;
  readonly findings: readonly ReportedFinding[];
}

const WEIGHT = { 'stops-row': 0, assumed: 1, note: 2 } as const satisfies Record<FindingSeverity, number>;

/** Findings of one code together: what was left out first, then what was assumed, then notes; the most frequent first. */
export function groupFindings(findings: readonly ReportedFinding[]): readonly FindingGroup[] {
  const byCode = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group) group.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode]
    .map(([code, group]) => {
      const known = isFindingCode(code) ? code : null;
      return { code, known, severity: known ? FINDING_SEVERITY[known] : 'note', findings: group } as const;
    })
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity] || other.findings.length - one.findings.length);
}

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_SEVERITY, code);
}
