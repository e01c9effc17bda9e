import type { AgePeriods } from './agePresets.js';

/** How a receivable stands: as agreed, with a significantly increased credit risk, or credit-impaired. */
export const STANDINGS = ['good', 'increased-risk', 'impaired'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Lines of the statutory aging notes. */
export const NOTE_LINES = [
  'collective',
  'individual',
  'undisputed-good',
  'undisputed-increased-risk',
  'undisputed-impaired',
  'undisputed-doubtful',
  'disputed-good',
  'disputed-increased-risk',
  'disputed-impaired',
  'disputed-doubtful',
] as const;
export type NoteLineId = (typeof NOTE_LINES)[number];

/** A line and what it takes in. */
export interface NoteLine {
  readonly id: NoteLineId;
  /** Null = disputed or not. */
  readonly disputed: boolean | null;
  readonly standings: readonly Standing[];
}

export interface NoteLayout {
  /** From what the periods run: the date of the document or the due date. */
  readonly basis: 'document' | 'due';
  readonly periods: AgePeriods;
  /** The first period is "less than": its bound belongs to the next one. */
  readonly firstIsBelow: boolean;
  /** What is not due has a column of its own; else it is in the first period. */
  readonly notDue: boolean;
  readonly lines: readonly NoteLine[];
}

const INDIA = {
  basis: 'due',
  periods: { unit: 'months', limits: [6, 12, 24, 36] },
  firstIsBelow: true,
  notDue: true,
} as const;

/**
 * Layouts of the statutory aging notes: China (year bands from the date of the document, assessed collectively 组合 or individually 单项),
 * India Schedule III to the Companies Act 2013 (from the due date; division I four lines, division II six).
 * Source: domain.md section 4 (Statutory aging notes).
 */
export const NOTE_LAYOUTS = {
  china: {
    basis: 'document',
    periods: { unit: 'years', limits: [1, 2, 3, 4, 5] },
    firstIsBelow: false,
    notDue: false,
    lines: [
      { id: 'collective', disputed: null, standings: ['good', 'increased-risk'] },
      { id: 'individual', disputed: null, standings: ['impaired'] },
    ],
  },
  'india-1': {
    ...INDIA,
    lines: [
      { id: 'undisputed-good', disputed: false, standings: ['good'] },
      { id: 'undisputed-doubtful', disputed: false, standings: ['increased-risk', 'impaired'] },
      { id: 'disputed-good', disputed: true, standings: ['good'] },
      { id: 'disputed-doubtful', disputed: true, standings: ['increased-risk', 'impaired'] },
    ],
  },
  'india-2': {
    ...INDIA,
    lines: [
      { id: 'undisputed-good', disputed: false, standings: ['good'] },
      { id: 'undisputed-increased-risk', disputed: false, standings: ['increased-risk'] },
      { id: 'undisputed-impaired', disputed: false, standings: ['impaired'] },
      { id: 'disputed-good', disputed: true, standings: ['good'] },
      { id: 'disputed-increased-risk', disputed: true, standings: ['increased-risk'] },
      { id: 'disputed-impaired', disputed: true, standings: ['impaired'] },
    ],
  },
} as const satisfies Record<string, NoteLayout>;

export type NoteLayoutId = keyof typeof NOTE_LAYOUTS;
