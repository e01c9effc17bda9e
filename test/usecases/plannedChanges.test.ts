import { describe, expect, it } from 'vitest';
import { cellsBySheet, changesOf } from '../../src/usecases/plannedChanges.js';
import type { WritePlan, WriteStep } from '../../src/usecases/writePlan.js';

const NO_PREVIEW: WritePlan['preview'] = {
  cells: 0,
  changedCells: 0,
  target: 'beside-customers',
  targetSheet: 'Customers',
  newColumns: [],
  newSheets: [],
  renamedColumns: [],
  unlisted: 0,
  unlistedSheet: null,
  droppedColumns: 0,
};

function plan(...steps: WriteStep[]): WritePlan {
  return { steps, reliesOn: [], preview: NO_PREVIEW };
}

const CUSTOMERS: WriteStep = {
  kind: 'write-cells',
  sheet: 'Customers',
  row: 1,
  column: 27,
  before: [
    [12, ''],
    ['B', '=A1'],
    [null, 5],
  ],
  after: [
    [12, 'new'],
    ['A', { formula: '=A1' }],
    [null, ''],
  ],
};

describe('what a plan does to cells', () => {
  it('counts the cells that get content, sheet by sheet', () => {
    const aging: WriteStep = { ...CUSTOMERS, sheet: 'Aging', before: [['']], after: [['Total']] };
    const nothing: WriteStep = { ...CUSTOMERS, sheet: 'Findings', before: [[null]], after: [[null]] };
    expect(cellsBySheet(plan(CUSTOMERS, aging, nothing, aging))).toEqual([
      { sheet: 'Customers', cells: 5 },
      { sheet: 'Aging', cells: 2 },
    ]);
  });

  it('lists cells that hold something and get something else: no empty ones, no equal values or formulas', () => {
    expect(changesOf(plan(CUSTOMERS), 10)).toEqual([
      { sheet: 'Customers', cell: 'AB3', before: 'B', after: 'A' },
      { sheet: 'Customers', cell: 'AC4', before: 5, after: '' },
    ]);
  });

  it('stops at the number asked for', () => {
    expect(changesOf(plan(CUSTOMERS), 1)).toHaveLength(1);
  });
});
