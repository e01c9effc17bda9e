import { DEFAULT_POLICY } from '../../../../domain/policy/policy.js';
import { customerClassBands } from '../../../../domain/classes/customerClass.js';
import { gradeBands } from '../../../../domain/scoring/grades.js';
import { SCORECARDS } from '../../../../domain/scoring/registry.js';
import { NINE_FACTORS } from '../../../../domain/scoring/models/nineFactor.js';
import { fieldColumn, type RecordTable } from '../../../../records/recordTable.js';
import { fieldReference, tableColumns } from './tableColumn.js';
import { onlyTable, TEXT, type LiveGroup, type LiveLedger } from './liveLedger.js';

/**
 * Score, grade, class and advice of each row of the scores table; null where its cells do not say by themselves what the run made of them: several
 * tables, factors that do not stand side by side, points that are no numbers, a customer twice; or another model than the nine factors is in play.
 */
export function scoreGroup(live: LiveLedger): LiveGroup | null {
  const table = onlyTable(live, 'scores');
  const customer = table && fieldReference(table, 'customer');
  const factors = table && isNineFactors(live, table) ? sideBySide(table) : null;
  if (!table || !customer || !factors || !saysAll(table)) return null;
  const { policy, texts, language } = live;
  const points = tableColumns(table.grid.source, factors.first, factors.first + NINE_FACTORS.length - 1);
  const weights = factors.order.map((factor) => policy.nineFactor.weights[factor]);
  const standard = NINE_FACTORS.map((factor) => DEFAULT_POLICY.nineFactor.weights[factor]);
  const score = `CREDITSCORE(${points}${weights.join() === standard.join() ? '' : `,{${weights.join()}}`})`;
  const own = language === 'en' ? '' : `"${language}"`;
  const grade = `CREDITGRADE(${score}${bandsOf(gradeBands(policy), gradeBands())})`;
  const classes = bandsOf(
    customerClassBands(policy).map(({ from, value }) => ({ from, value: texts.classes[value] })),
    customerClassBands().map(({ from, value }) => ({ from, value: texts.classes[value] })),
  );
  const classArguments = own === '' ? classes : `${classes === '' ? ',' : classes},${own}`;
  const { columns } = texts;
  return () => [
    { title: columns.customer, formula: `=${customer}`, ...TEXT },
    { title: columns.score, formula: `=${score}`, format: '0.0', width: 60 },
    { title: columns.grade, formula: `=${grade}`, format: 'General', width: 60 },
    { title: columns.class, formula: `=CUSTOMERCLASS(${score}${classArguments})`, format: 'General', width: 70 },
    {
      title: columns.advice,
      formula: `=CREDITADVICE(${grade}${own === '' ? '' : `,${own}`})`,
      format: 'General',
      width: 190,
    },
  ];
}

/** Whether the nine factors alone make score and class. */
function isNineFactors({ policy }: LiveLedger, { mapping }: RecordTable): boolean {
  const isEvaluated = SCORECARDS.evaluation(policy).factors.some(({ id }) => mapping.fields.has(id));
  return policy.rating.model === 'nine-factor' && !isEvaluated;
}

interface Bound {
  readonly from: number;
  readonly value: string;
}

/** Bands as a constant in a formula, after a comma; nothing where they are the standard. */
function bandsOf(bands: readonly Bound[], standard: readonly Bound[]): string {
  const rows = (list: readonly Bound[]) => list.map(({ from, value }) => `${String(from)},"${value}"`).join(';');
  return rows(bands) === rows(standard) ? '' : `,{${rows(bands)}}`;
}

/** The nine factors, when they are neighbouring columns: the first one, and their order. */
function sideBySide({ mapping }: RecordTable) {
  const placed = NINE_FACTORS.flatMap((factor) => {
    const offset = mapping.fields.get(factor);
    return offset === undefined ? [] : [{ factor, offset }];
  }).sort((one, other) => one.offset - other.offset);
  const first = placed[0]?.offset ?? 0;
  const whole = placed.length === NINE_FACTORS.length && placed.every(({ offset }, at) => offset === first + at);
  return whole ? { first, order: placed.map(({ factor }) => factor) } : null;
}

function saysAll(table: RecordTable): boolean {
  const customers = (fieldColumn(table, 'customer')?.values ?? []).map((value) => String(value).trim());
  const isKnown = new Set(customers).size === customers.length && !customers.includes('');
  const points = NINE_FACTORS.flatMap((factor) => fieldColumn(table, factor)?.values ?? []);
  return isKnown && points.every((value) => value === '' || (typeof value === 'number' && value >= 0 && value <= 100));
}
