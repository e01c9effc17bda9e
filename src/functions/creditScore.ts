import { scoreCard, isOnScale, type Scorecard } from '../domain/scoring/engine.js';
import { NINE_FACTOR } from '../domain/scoring/models/nineFactor.js';
import { answer, type Result } from './shared/answer.js';
import { Fault, gravest, refuse } from './shared/fault.js';
import { optionalQuantity, optionalSingle, quantity, sizesDiffer, type Quantity } from './shared/quantity.js';
import { asNotNegative, asNumber, asPositive, orNone, within } from './shared/read.js';

/**
 * Score 0-100 of each customer from one row of factor points: Σ weight·points / Σ weight.
 * Nine columns without weights take the nine-factor weights, others equal ones. A blank factor that carries weight
 * gives "NR". Example: 80, 70, 60, 90, 75, 65, 85, 50, 40 score 70. Source: functions.md, domain.md section 2.
 * @customfunction CREDITSCORE
 */
export function creditScore(factors: unknown[][], weights?: unknown[][], scaleMax?: unknown[][]): unknown[][] {
  return answer(() => {
    const scale = optionalSingle('scaleMax', scaleMax, asPositive, NINE_FACTOR.scaleMax);
    const isPoints = (points: number): boolean => isOnScale({ ...NINE_FACTOR, scaleMax: scale }, points);
    const points = quantity('factors', factors, orNone(within(asNumber, isPoints, 'offScale', { most: scale })));
    const model = modelOf(points, weights, scale);
    return Array.from({ length: points.rows }, (_, row) => [scoreOf(model, rowOf(points, row))]);
  });
}

function rowOf({ columns, elements }: Quantity<number | null>, row: number): (number | null | Fault)[] {
  return elements.slice(row * columns, (row + 1) * columns);
}

function scoreOf(model: Scorecard, row: readonly (number | null | Fault)[]): Result {
  const fault = gravest(row);
  if (fault !== null) return fault;
  const values = row.map((points) => (points instanceof Fault ? null : points));
  return scoreCard(model, values).score ?? 'NR';
}

/** The weights as given, one for each column; blank = 0. */
function modelOf(factors: Quantity<unknown>, weights: unknown, scaleMax: number): Scorecard {
  const { columns } = factors;
  const asWeight = orNone(asNotNegative);
  const given = optionalQuantity('weights', weights, asWeight);
  if (given === null) {
    if (columns === NINE_FACTOR.factors.length) return { ...NINE_FACTOR, scaleMax };
    return { ...NINE_FACTOR, scaleMax, factors: Array.from({ length: columns }, (_, index) => factor(index, 1)) };
  }
  const fault = gravest(given.elements);
  if (fault !== null) refuse(fault);
  const isList = given.rows === 1 || given.columns === 1;
  if (!isList || given.elements.length !== columns) refuse(sizesDiffer(factors, given));
  const values = given.elements.map((weight) => (typeof weight === 'number' ? weight : 0));
  if (values.every((weight) => weight === 0)) refuse(new Fault('number', '#DIV/0!', 'noWeight', { place: 'weights' }));
  return { ...NINE_FACTOR, scaleMax, factors: values.map((weight, index) => factor(index, weight)) };
}

function factor(index: number, weight: number): Scorecard['factors'][number] {
  return { id: String(index + 1), weight };
}
