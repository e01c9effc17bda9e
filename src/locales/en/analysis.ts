import type { AnalysisTexts } from '../analysisTexts.js';

/** Comparisons with the last run and with others, statutory notes, the what-if. */
export const analysis: AnalysisTexts = {
  moves: {
    'model-changed': 'Rated by {{to}} instead of {{from}}.',
    'factor-filled': '{{factor}} is now filled in.',
    'factor-lost': '{{factor}} is missing now.',
    'factor-rose': '{{factor}} rose from {{from}} to {{to}} points: {{effect}} of the score.',
    'factor-fell': '{{factor}} fell from {{from}} to {{to}} points: {{effect}} of the score.',
    'score-first': 'Scored for the first time.',
    'score-gone': 'No longer scored.',
    'bounds-changed': 'Same points; the bounds of the grades have changed.',
    'all-settled': 'All that was owed is settled.',
    'first-owed': 'Nothing was owed before.',
    'grew-older': 'The oldest item is unpaid and {{days}} days older.',
    'older-settled': 'The oldest items were settled: the oldest now is {{to}} days past due, before {{from}}.',
    'older-appeared': 'An older item came to light: {{to}} days past due, before {{from}}.',
    'overdue-rose': 'Overdue rose from {{from}} to {{to}}.',
    'overdue-fell': 'Overdue fell from {{from}} to {{to}}.',
  },
  compared: {
    receivables: 'Receivables',
    dso: 'Days of sales outstanding',
    toCreditSales: 'Receivables / credit sales',
    toCurrentAssets: 'Receivables / current assets',
    toTotalAssets: 'Receivables / total assets',
  },
  comparedWith: {
    'yearly-average': 'Average of the year',
    'best-level': 'Best holding level',
    'average-term': 'Average term granted',
    'own-past': 'Own past (mean)',
    peers: 'Peers (median)',
  },
  notes: {
    layouts: {
      china: 'China: aging of accounts receivable',
      'india-1': 'India: Schedule III, division I',
      'india-2': 'India: Schedule III, division II',
    },
    lines: {
      collective: 'Assessed collectively',
      individual: 'Assessed individually',
      'undisputed-good': 'Undisputed, considered good',
      'undisputed-increased-risk': 'Undisputed, significant increase in credit risk',
      'undisputed-impaired': 'Undisputed, credit-impaired',
      'undisputed-doubtful': 'Undisputed, considered doubtful',
      'disputed-good': 'Disputed, considered good',
      'disputed-increased-risk': 'Disputed, significant increase in credit risk',
      'disputed-impaired': 'Disputed, credit-impaired',
      'disputed-doubtful': 'Disputed, considered doubtful',
    },
    notDue: 'Not due',
    total: 'Total',
    periods: {
      china: ['Within 1 year', '1-2 years', '2-3 years', '3-4 years', '4-5 years', 'Over 5 years'],
      india: ['Less than 6 months', '6 months - 1 year', '1-2 years', '2-3 years', 'More than 3 years'],
    },
  },
  blocked: { 'over-limit': 'Over the limit', overdue: 'Too much overdue', grade: 'Grade is held' },
  core: {
    largest: 'Largest customer',
    'within-line': 'Within the line of core sales',
    'crosses-line': 'Crosses the line of core sales',
    kept: 'Kept by the user',
  },
  termUse: 'Share of the granted term used',
};
