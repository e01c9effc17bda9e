import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { CHANNELS, RELIABILITIES, type Channel } from '../policy/ratingSettings.js';
import type { Scorecard } from './engine.js';

export { CHANNELS, type Channel };

/** What the weight of a score rests on; the three shares sum to 1. */
export interface Confidence {
  /** Share of the weight on facts of low reliability. */
  readonly low: number;
  /** Share on facts of better reliability. */
  readonly reliable: number;
  /** Share on facts with no channel, or one that is not rated. */
  readonly unrated: number;
}

export function isChannel(text: string): text is Channel {
  return CHANNELS.some((channel) => channel === text);
}

/**
 * Confidence by information channel 信息渠道: which shares of a model's weight rest on facts of low, of better and of
 * unrated reliability. `channels` stand in the order of the model's factors; a single one holds for all. Null without
 * weight. Example: weights 3 and 1 from a web page and a bank: low 0.75, reliable 0.25.
 * Source: S0, domain.md section 1 (Every fact can name its information channel).
 */
export function confidenceOf(
  model: Scorecard,
  channels: Channel | readonly (Channel | null | undefined)[],
  policy: Policy = DEFAULT_POLICY,
): Confidence | null {
  const sums = { low: 0, reliable: 0, unrated: 0 };
  for (const [index, { weight }] of model.factors.entries()) {
    const channel = typeof channels === 'string' ? channels : (channels[index] ?? null);
    sums[standingOf(channel, policy)] += weight;
  }
  const total = sums.low + sums.reliable + sums.unrated;
  return total === 0 ? null : { low: sums.low / total, reliable: sums.reliable / total, unrated: sums.unrated / total };
}

function standingOf(channel: Channel | null, { channels }: Policy): keyof Confidence {
  const reliability = channel === null ? 'unrated' : channels.reliability[channel];
  if (reliability === 'unrated') return 'unrated';
  return RELIABILITIES.indexOf(reliability) <= RELIABILITIES.indexOf(channels.lowUpTo) ? 'low' : 'reliable';
}
