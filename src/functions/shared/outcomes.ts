import type { ScoredOutcome } from '../../domain/scoring/backTest.js';
import { completePairs } from './pairs.js';
import { quantity } from './quantity.js';
import { asFlag, asNumber, orNone, type Read } from './read.js';

/** A score of any scale; null where it is blank or "NR". */
const asAnyScore: Read<number | null> = (cell, place) =>
  typeof cell === 'string' && cell.trim().toUpperCase() === 'NR' ? null : orNone(asNumber)(cell, place);

/** Scores and what became of the customers; those without a score or an outcome are left out. */
export function outcomesOf(scores: unknown, bad: unknown): readonly ScoredOutcome[] {
  const score = quantity('scores', scores, asAnyScore);
  const turned = quantity('bad', bad, orNone(asFlag));
  return completePairs(score, turned, 'scores').map(([value, isBad]) => ({ score: value, bad: isBad }));
}
