import type { Finding } from '../../domain/findings/finding.js';

/** How many cells or rows a finding stands for: one, where it does not say. */
export function cellsOf({ data }: Finding): number {
  return typeof data['count'] === 'number' ? data['count'] : 1;
}
