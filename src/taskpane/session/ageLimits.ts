import { areAgeLimits } from '../../domain/aging/buckets.js';

/**
 * Reads aging limits as a user types them: whole days, rising, parted by commas (also full-width ones) or spaces.
 * "30, 60，90" is 30, 60, 90. Null when they bound no buckets.
 */
export function parseAgeLimits(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;/，、；]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^\d{1,5}$/.test(part))) return null;
  const limits = parts.map(Number);
  return areAgeLimits(limits) ? limits : null;
}
