/** What the bounds of age buckets count: days, months of the calendar, or whole months or years back from the as-of. */
export type AgeUnit = 'days' | 'calendar-months' | 'months' | 'years';

/** Age periods: upper bounds in their unit, strictly ascending, each included. */
export interface AgePeriods {
  readonly unit: AgeUnit;
  readonly limits: readonly number[];
}

/**
 * Ready-made age periods. `china` are the year bands of Chinese aging notes (1年以内, 1-2年, 2-3年, 3年以上), `china-note`
 * those of the statutory note. Source: domain.md section 4 (Age; statutory aging notes).
 */
export const AGE_PRESETS = {
  'days-90': { unit: 'days', limits: [30, 60, 90] },
  'days-360': { unit: 'days', limits: [30, 60, 90, 120, 180, 360] },
  china: { unit: 'years', limits: [1, 2, 3] },
  'china-note': { unit: 'years', limits: [1, 2, 3, 4, 5] },
  'calendar-months': { unit: 'calendar-months', limits: [1, 2, 3] },
} as const satisfies Record<string, AgePeriods>;

export type AgePreset = keyof typeof AGE_PRESETS;
