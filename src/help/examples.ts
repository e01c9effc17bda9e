import type { functionTexts } from '../locales/en/functionTexts.js';
import type { help } from '../locales/en/help.js';
import type { OriginId } from './origins.js';

export type FunctionId = keyof typeof functionTexts;
export type FunctionGroup = keyof typeof help.groups;

/** What the reference page says of a function in every language alike. */
export interface Reference {
  readonly unit: keyof typeof help.units;
  readonly source: readonly OriginId[];
  /** A formula that can be typed as it stands. */
  readonly formula: string;
  /** The cells that it shows, numbers to four decimals. */
  readonly shows: readonly (readonly (string | number | boolean)[])[];
}

/** The functions in the order of the page. Every example is run by a test. */
export const REFERENCES = {
  scores: {
    CREDITSCORE: entry('score', ['S1'], '=CREDITSCORE({80,70,60,90,75,65,85,50,40})', 70),
    CREDITGRADE: entry('grade', ['S1'], '=CREDITGRADE({86,85.5,15})', ['CA1', 'CA2', 'CA6']),
    CREDITADVICE: entry('word', ['S1'], '=CREDITADVICE("CA4")', 'Monitor; small limit'),
    CUSTOMERCLASS: entry('word', ['S4', 'ours'], '=CUSTOMERCLASS({85,84.9})', ['Premium', 'Good']),
    REVIEWCLASS: entry('word', ['S3', 'ours'], '=REVIEWCLASS({"CA1","CA3","CA5"})', ['A', 'B', 'C']),
    CREDITLIMIT: entry('amount', ['ours'], '=CREDITLIMIT("CA2",10000,2)', 30000),
    ORDERCHECK: entry('word', ['S0', 'ours'], '=ORDERCHECK({100,101},900,1000)', ['Release', 'Refer']),
    BANDPOINTS: entry('points', ['ours'], '=BANDPOINTS({9,10,60},{0,100;10,50;60,0})', [100, 50, 0]),
    PAYMENTINDEX: entry('score', ['ours'], '=PAYMENTINDEX({0,30},{300,100})', 72.5),
    PAYMENTHABIT: entry('word', ['S0', 'ours'], '=PAYMENTHABIT({-20,3,31})', ['Early', 'On time', 'When forced']),
    ALTMANZ: entry('value', ['published'], '=ALTMANZ(34,15,0,80,100,160,100)', 2.698),
    ABCCLASS: entry('word', ['S3'], '=ABCCLASS({70,20,10})', ['A', 'B', 'C']),
    CORECUSTOMER: {
      unit: 'flag',
      source: ['S0', 'ours'],
      formula: '=CORECUSTOMER({30,20;10,20;0,20})',
      shows: [[true], [true], [false]],
    },
    CUMULATIVESHARE: entry('fraction', ['S3'], '=CUMULATIVESHARE({50,30,20})', [0.5, 0.8, 1]),
  },
  receivables: {
    OPENAMOUNT: entry('amount', ['practice'], '=OPENAMOUNT(100,"2024-01-05","2024-02-10","2024-01-31")', 100),
    DAYSPASTDUE: entry('days', ['practice'], '=DAYSPASTDUE("2024-01-31","2024-03-01")', 30),
    AGEBUCKET: entry('word', ['practice', 'ours'], '=AGEBUCKET({"2024-01-31","2024-03-05"},"2024-03-01")', [
      '1-30',
      'Not due',
    ]),
    AGING: entry(
      'amounts',
      ['practice', 'ours'],
      '=AGING({"2024-01-21";"2024-03-05"},{100;50},"2024-03-01")',
      [50, 0, 100, 0, 0, 150],
    ),
    AGINGTABLE: {
      unit: 'amounts',
      source: ['practice', 'ours'],
      formula: '=AGINGTABLE({"Bee";"Ant";"Bee"},{"2024-01-21";"2024-02-20";"2024-03-05"},{100;20;50},"2024-03-01")',
      shows: [
        ['Bee', 50, 0, 100, 0, 0, 150],
        ['Ant', 0, 20, 0, 0, 0, 20],
      ],
    },
    AGINGFOR: entry(
      'amounts',
      ['practice', 'ours'],
      '=AGINGFOR("Ant",{"Bee";"Ant"},{"2024-01-21";"2024-02-20"},{100;20},"2024-03-01")',
      [0, 20, 0, 0, 0, 20],
    ),
    SETTLEFIFO: entry('amount', ['practice'], '=SETTLEFIFO({30,50,20},40)', [0, 40, 20]),
    COLLECTIONSTAGE: entry('word', ['S0', 'ours'], '=COLLECTIONSTAGE({0,30,31,91})', [
      'Not due',
      'Reminder',
      'Forced',
      'Bad debt',
    ]),
    WEIGHTEDDAYS: entry('days', ['practice'], '=WEIGHTEDDAYS({2000,5000,3000},{15,40,25})', 30.5),
    LATEINTEREST: entry('amount', ['practice'], '=LATEINTEREST(5000,0.12,90)', 147.9452),
    ALLOWANCE: entry('amount', ['published'], '=ALLOWANCE({15000000,7500000,4000000},{0.003,0.016,0.036})', 309000),
    LOSSRATES: entry('fraction', ['published'], '=LOSSRATES({100000,50000,8000},2000)', [0.02, 0.04, 0.25]),
    CREDITUSE: entry('fraction', ['practice'], '=CREDITUSE(750,1000)', 0.75),
    CARRYINGCOST: entry('amount', ['S0', 'practice'], '=CARRYINGCOST(3650000,36.5,0.6,0.1)', 21900),
    DISCOUNTCOST: entry('fraction', ['practice'], '=DISCOUNTCOST(0.02,10,30)', 0.3724),
    HHI: entry('index', ['practice'], '=HHI({50,30,20})', 3800),
    SCOREAUC: entry('fraction', ['practice'], '=SCOREAUC({80,60,60,20},{0,0,1,1})', 0.875),
    SCOREKS: entry('fraction', ['practice'], '=SCOREKS({80,60,60,20},{0,0,1,1})', 0.5),
  },
  ratios: {
    CURRENTRATIO: entry('value', ['S1', 'S2'], '=CURRENTRATIO(300,200)', 1.5),
    QUICKRATIO: entry('value', ['S1', 'S2'], '=QUICKRATIO(300,100,200)', 1),
    CASHRATIO: entry('value', ['S2', 'practice'], '=CASHRATIO(50,200)', 0.25),
    CASHSHARE: entry('fraction', ['S2'], '=CASHSHARE(75,300)', 0.25),
    CURRENTCOVER: entry('value', ['S2'], '=CURRENTCOVER(300,400)', 0.75),
    DEBTRATIO: entry('fraction', ['S1'], '=DEBTRATIO(400,1000)', 0.4),
    DEBTTOEQUITY: entry('value', ['S2', 'practice'], '=DEBTTOEQUITY(400,600)', 0.6667),
    NETMARGIN: entry('fraction', ['S1'], '=NETMARGIN(30,1000)', 0.03),
    ARTURNOVER: entry('times', ['S1'], '=ARTURNOVER(3600,470,560)', 6.9903),
    COLLECTIONDAYS: entry('days', ['S1'], '=COLLECTIONDAYS(3600,470,560)', 52.2153),
    DSO: entry('days', ['practice'], '=DSO(150000,1800000)', 30.4167),
    DSOCOUNTBACK: entry('days', ['practice'], '=DSOCOUNTBACK(212,{100,80,70},{30,30,30})', 73.7143),
    BESTDSO: entry('days', ['practice'], '=BESTDSO(4000,10000,30)', 12),
    DELINQUENTDAYS: entry('days', ['practice'], '=DELINQUENTDAYS(15000,4000,10000,30)', 33),
    CEI: entry('percent', ['practice'], '=CEI(6200,3630,6340,3590)', 55.9295),
    GROSSMARGIN: entry('fraction', ['S3'], '=GROSSMARGIN(500,260)', 0.48),
    STOCKTURN: entry('times', ['S3'], '=STOCKTURN(500,80,120)', 5),
    CROSSRATIO: entry('value', ['S3'], '=CROSSRATIO(0.48,5)', 2.4),
    CONTRIBUTIONRATIO: entry('value', ['S3'], '=CONTRIBUTIONRATIO(2.4,0.25)', 0.6),
  },
  calendar: {
    NEXTREVIEW: entry('date', ['S3'], '=NEXTREVIEW("A","2024-08-31")', 45716),
    FOLLOWUP: entry('word', ['S3'], '=FOLLOWUP("2024-01-31",{"2024-03-01","2024-03-02"},30)', ['OK', 'Due']),
    DUEDATE: entry('date', ['practice'], '=DUEDATE("2024-01-15",{"NET30","EOM+45","1M DAY5"})', [45336, 45367, 45327]),
  },
} as const satisfies Readonly<Record<FunctionGroup, Readonly<Partial<Record<FunctionId, Reference>>>>>;

/** An example that shows one cell or one row. */
function entry(
  unit: Reference['unit'],
  source: Reference['source'],
  formula: string,
  shows: string | number | readonly (string | number)[],
): Reference {
  return { unit, source, formula, shows: [typeof shows === 'object' ? shows : [shows]] };
}
