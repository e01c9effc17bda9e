import { assignment, choice, number } from './settings.js';

export const RATIO_SETS = ['standard', 'S2'] as const;
export type RatioSet = (typeof RATIO_SETS)[number];

const ABC = ['A', 'B', 'C'] as const;

/** 规模 main, general, scattered. */
export const SIZES = ['main', 'general', 'scattered'] as const;
export type Size = (typeof SIZES)[number];

/** 价值 */
export const VALUES = ['high', 'medium', 'low', 'potential'] as const;
export type CustomerValue = (typeof VALUES)[number];

export const CLASS_SETTINGS = {
  ratios: {
    set: choice('standard', 'ours', RATIO_SETS),
  },
  proposals: {
    /** Customers whose first dealing is no older are new. */
    newMonths: number(12, 'ours', { min: 1, max: 120, unit: 'months' }),
    /** Core customers of so many years of dealings are strategic. */
    strategicYears: number(5, 'ours', { min: 1, max: 100, unit: 'years' }),
    sizeOfAbc: assignment({ A: 'main', B: 'general', C: 'scattered' }, 'ours', ABC, SIZES),
    valueOfAbc: assignment({ A: 'high', B: 'medium', C: 'low' }, 'ours', ABC, VALUES),
    /** Sales that grew by this share of the year before show potential. */
    potentialGrowth: number(0.3, 'ours', { min: 0, max: 100, unit: 'share' }),
    /** Bought in each of so many years, the present one included, is loyal. */
    loyalYears: number(3, 'ours', { min: 1, max: 50, unit: 'years' }),
    /** Not bought for longer is lost. */
    lostMonths: number(12, 'ours', { min: 1, max: 120, unit: 'months' }),
  },
  products: {
    /** Push what has at least this multiple of the cross ratio of all. */
    pushFrom: number(1.2, 'ours', { min: 0, max: 100, unit: 'factor' }),
    /** Explain what turns at less than this multiple of the turnover of all. */
    slowBelow: number(0.5, 'ours', { min: 0, max: 100, unit: 'factor' }),
  },
};
