/** The three tests of a prospect 准客户资格鉴定 (S0); null = not known. */
export interface ProspectTests {
  readonly purchasingPower: boolean | null;
  readonly authority: boolean | null;
  readonly need: boolean | null;
}

export const PROSPECT_TESTS = [
  'purchasingPower',
  'authority',
  'need',
] as const satisfies readonly (keyof ProspectTests)[];
export type ProspectTest = (typeof PROSPECT_TESTS)[number];

export interface ProspectResult {
  readonly answer: 'qualified' | 'nurture' | 'drop';
  /** Tests that were failed, else those that are not known. */
  readonly missing: readonly ProspectTest[];
}

/**
 * Prospect check: all three hold = qualified; no purchasing power, or no need and no authority = drop; else nurture, with the missing test named.
 * Example: can pay, may decide, need not known: nurture, need. Source: domain.md section 1; what is dropped is ours (default).
 */
export function prospectCheck(tests: ProspectTests): ProspectResult {
  const failed = PROSPECT_TESTS.filter((test) => tests[test] === false);
  const unknown = PROSPECT_TESTS.filter((test) => tests[test] === null);
  if (failed.length === 0 && unknown.length === 0) return { answer: 'qualified', missing: [] };
  if (failed.includes('purchasingPower') || failed.length > 1) return { answer: 'drop', missing: failed };
  return { answer: 'nurture', missing: [...failed, ...unknown] };
}
