import { describe, expect, it } from 'vitest';
import { insuredExposure, lastDayToNotify } from '../../../src/domain/exposure/insured.js';

describe('the insured part', () => {
  it('is what lies within the insurer’s limit, times its share', () => {
    expect(insuredExposure(150, { limit: 100, cover: 0.9 })).toEqual({ insured: 90, uninsured: 60 });
    expect(insuredExposure(50, { limit: 100, cover: 0.9 })).toEqual({ insured: 45, uninsured: 5 });
  });

  it('is nothing without an insurer, or when the customer is in credit', () => {
    expect(insuredExposure(150, null)).toEqual({ insured: 0, uninsured: 150 });
    expect(insuredExposure(-20, { limit: 100 })).toEqual({ insured: 0, uninsured: -20 });
  });

  it('must be notified by the due date and the extension', () => {
    expect(lastDayToNotify(1000, { limit: 1, extensionDays: 30 })).toBe(1030);
    expect(lastDayToNotify(1000, { limit: 1 })).toBe(1060); // 60 days, ours
  });
});
