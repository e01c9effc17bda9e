import { describe, expect, test } from 'vitest';
import { natives } from '../../../src/workbench/calc/natives/index.js';
import { Desk } from './sheets.js';

// B is a column with a number, text, a blank, a boolean and a number; D:E a small ledger.
const cells = {
  B1: 4, B2: 'x', B4: true, B5: 6,
  D1: 'Ann', D2: 'Bob', D3: 'ann', D4: 'Cyd',
  E1: 10, E2: 20, E3: 30, E4: 40,
  G1: 45351, // 2024-02-29
}; // prettier-ignore

/** Formula and what Excel's documentation or its definition gives. */
const claims: Record<string, [formula: string, result: string | number | boolean][]> = {
  IF: [['=IF(B1>3,"big","small")', 'big'], ['=IF(FALSE,1)', false]],
  IFS: [['=IFS(B1=1,"a",B1=4,"b")', 'b'], ['=IFS(FALSE,1)', '#N/A']],
  IFERROR: [['=IFERROR(1/0,"none")', 'none'], ['=IFERROR(7,1)', 7]],
  IFNA: [['=IFNA(NA(),0)', 0], ['=IFNA(1/0,0)', '#DIV/0!']],
  AND: [['=AND(TRUE,1)', true], ['=AND(B1:B5)', true], ['=AND(TRUE,FALSE)', false]],
  OR: [['=OR(FALSE,0)', false], ['=OR(FALSE,B4)', true]],
  NOT: [['=NOT(1)', false]],
  TRUE: [['=TRUE()', true]],
  FALSE: [['=FALSE()', false]],
  NA: [['=NA()', '#N/A']],
  ISNUMBER: [['=ISNUMBER(B1)', true], ['=ISNUMBER(B2)', false]],
  ISTEXT: [['=ISTEXT(B2)', true]],
  ISLOGICAL: [['=ISLOGICAL(B4)', true]],
  ISBLANK: [['=ISBLANK(B3)', true], ['=ISBLANK(B2)', false]],
  ISERROR: [['=ISERROR(1/0)', true], ['=ISERROR(1)', false]],
  ISERR: [['=ISERR(NA())', false], ['=ISERR(1/0)', true]],
  ISNA: [['=ISNA(NA())', true]],
  N: [['=N(B2)', 0], ['=N(B4)', 1]],
  SUM: [['=SUM(B1:B5)', 10], ['=SUM("3",TRUE)', 4], ['=SUM(B1,1/0)', '#DIV/0!']],
  PRODUCT: [['=PRODUCT(B1,B5)', 24]],
  AVERAGE: [['=AVERAGE(B1:B5)', 5], ['=AVERAGE(B2:B3)', '#DIV/0!']],
  MIN: [['=MIN(E1:E4)', 10], ['=MIN(B2:B3)', 0]],
  MAX: [['=MAX(E1:E4)', 40]],
  COUNT: [['=COUNT(B1:B5)', 2], ['=COUNT("7","a")', 1]],
  COUNTA: [['=COUNTA(B1:B5)', 4]],
  COUNTBLANK: [['=COUNTBLANK(B1:B5)', 1]],
  MEDIAN: [['=MEDIAN(E1:E4)', 25], ['=MEDIAN(E1:E3)', 20]],
  LARGE: [['=LARGE(E1:E4,2)', 30]],
  SMALL: [['=SMALL(E1:E4,1)', 10], ['=SMALL(E1:E4,5)', '#NUM!']],
  // Deviations of 2, 4, 4, 4, 5, 5, 7, 9 from 5: squares sum to 32; 32/8 = 4, root 2; 32/7, root 2.1381.
  'STDEV.P': [['=STDEV.P({2,4,4,4,5,5,7,9})', 2]],
  'STDEV.S': [['=ROUND(STDEV.S({2,4,4,4,5,5,7,9}),4)', 2.1381]],
  SUMPRODUCT: [['=SUMPRODUCT(E1:E2,{2;3})', 80], ['=SUMPRODUCT((D1:D4="ann")*E1:E4)', 40]],
  SUMIFS: [['=SUMIFS(E1:E4,D1:D4,"ann")', 40], ['=SUMIFS(E:E,E:E,">10",D:D,"<>Bob")', 70]],
  SUMIF: [['=SUMIF(E1:E4,">=20")', 90], ['=SUMIF(D1:D4,"C*",E1:E4)', 40]],
  AVERAGEIFS: [['=AVERAGEIFS(E1:E4,D1:D4,"ann")', 20], ['=AVERAGEIFS(E1:E4,D1:D4,"Zoe")', '#DIV/0!']],
  AVERAGEIF: [['=AVERAGEIF(E1:E4,">20")', 35]],
  COUNTIFS: [['=COUNTIFS(D1:D4,"ANN",E1:E4,"<20")', 1], ['=COUNTIFS(E1:E4,20)', 1]],
  COUNTIF: [['=COUNTIF(D1:D4,"?ob")', 1], ['=COUNTIF(B1:B5,"")', 1]],
  ROUND: [['=ROUND(2.345,2)', 2.35], ['=ROUND(-1.5,0)', -2], ['=ROUND(1234,-2)', 1200]],
  ROUNDUP: [['=ROUNDUP(2.01,0)', 3]],
  ROUNDDOWN: [['=ROUNDDOWN(-2.9,0)', -2]],
  TRUNC: [['=TRUNC(8.9)', 8]],
  INT: [['=INT(-8.9)', -9]],
  ABS: [['=ABS(-3)', 3]],
  SIGN: [['=SIGN(-3)', -1]],
  SQRT: [['=SQRT(16)', 4], ['=SQRT(-1)', '#NUM!']],
  POWER: [['=POWER(2,10)', 1024]],
  MOD: [['=MOD(-3,2)', 1], ['=MOD(3,0)', '#DIV/0!']],
  EXP: [['=EXP(0)', 1]],
  LN: [['=LN(1)', 0], ['=LN(0)', '#NUM!']],
  LOG10: [['=LOG10(1000)', 3]],
  CEILING: [['=CEILING(2.5,1)', 3]],
  FLOOR: [['=FLOOR(2.5,1)', 2]],
  INDEX: [['=INDEX(D1:E4,2,2)', 20], ['=SUM(INDEX(D1:E4,0,2))', 100], ['=INDEX(D1:D4,9)', '#REF!']],
  MATCH: [['=MATCH("bob",D1:D4,0)', 2], ['=MATCH(25,E1:E4)', 2], ['=MATCH("zoe",D1:D4,0)', '#N/A']],
  XMATCH: [['=XMATCH(30,E1:E4)', 3]],
  XLOOKUP: [['=XLOOKUP("Bob",D1:D4,E1:E4)', 20], ['=XLOOKUP("Zoe",D1:D4,E1:E4,"?")', '?'], ['=XLOOKUP(25,E1:E4,D1:D4,,-1)', 'Bob'], ['=XLOOKUP("ann",D1:D4,E1:E4,,0,-1)', 30]],
  VLOOKUP: [['=VLOOKUP("Cyd",D1:E4,2,FALSE)', 40], ['=VLOOKUP("Zoe",D1:E4,2,FALSE)', '#N/A'], ['=VLOOKUP("Cyd",D1:E4,3,FALSE)', '#REF!']],
  HLOOKUP: [['=HLOOKUP(4,B1:B2,2,FALSE)', 'x']],
  CHOOSE: [['=CHOOSE(2,"a","b")', 'b']],
  ROWS: [['=ROWS(D1:E4)', 4]],
  COLUMNS: [['=COLUMNS(D1:E4)', 2]],
  ROW: [['=ROW(E7)', 7], ['=ROW()', 99]],
  COLUMN: [['=COLUMN(E7)', 5]],
  TRANSPOSE: [['=INDEX(TRANSPOSE(E1:E4),1,3)', 30]],
  UNIQUE: [['=ROWS(UNIQUE(D1:D4))', 3]],
  SORT: [['=INDEX(SORT(E1:E4,1,-1),1)', 40]],
  FILTER: [['=SUM(FILTER(E1:E4,D1:D4="ann"))', 40], ['=FILTER(E1:E4,E1:E4>99)', '#CALC!']],
  SEQUENCE: [['=SUM(SEQUENCE(4))', 10]],
  TEXTJOIN: [['=TEXTJOIN("-",TRUE,B1:B3,"z")', '4-x-z']],
  DATE: [['=DATE(2024,2,29)', 45351], ['=DATE(2024,14,1)', 45689], ['=DATE(2024,3,0)', 45351]],
  DATEVALUE: [['=DATEVALUE("2024-02-29")', 45351]],
  TODAY: [['=TODAY()', 45351]],
  NOW: [['=NOW()', 45351.5]],
  YEAR: [['=YEAR(G1)', 2024]],
  MONTH: [['=MONTH(G1)', 2]],
  DAY: [['=DAY(G1)', 29]],
  WEEKDAY: [['=WEEKDAY(G1)', 5], ['=WEEKDAY(G1,2)', 4]], // a Thursday
  EDATE: [['=EDATE(DATE(2024,1,31),1)', 45351], ['=EDATE(G1,-12)', 44985]], // 2023-02-28
  EOMONTH: [['=EOMONTH(DATE(2024,1,15),1)', 45351]],
  DAYS: [['=DAYS(G1,DATE(2024,2,1))', 28]],
  TEXT: [['=TEXT(G1,"yyyy-mm-dd")', '2024-02-29'], ['=TEXT(1234.5,"#,##0.00")', '1,234.50'], ['=TEXT(0.123,"0.0%")', '12.3%']],
  LEFT: [['=LEFT("Aging",2)', 'Ag'], ['=LEFT("Aging")', 'A']],
  RIGHT: [['=RIGHT("Aging",3)', 'ing'], ['=RIGHT("Aging",0)', '']],
  MID: [['=MID("Aging",2,3)', 'gin'], ['=MID("a",0,1)', '#VALUE!']],
  LEN: [['=LEN("账龄")', 2]],
  TRIM: [['=TRIM("  a   b ")', 'a b']],
  UPPER: [['=UPPER("ca1")', 'CA1']],
  LOWER: [['=LOWER("CA1")', 'ca1']],
  PROPER: [['=PROPER("old trade")', 'Old Trade']],
  VALUE: [['=VALUE("1,234.5")', 1234.5], ['=VALUE("x")', '#VALUE!']],
  EXACT: [['=EXACT("a","A")', false]],
  REPT: [['=REPT("ab",3)', 'ababab']],
  FIND: [['=FIND("n","Ann")', 2], ['=FIND("N","Ann")', '#VALUE!']],
  SEARCH: [['=SEARCH("N","Ann")', 2]],
  SUBSTITUTE: [['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'], ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c']],
  CONCAT: [['=CONCAT(D1:D2,1)', 'AnnBob1']],
  CONCATENATE: [['=CONCATENATE("a",1,TRUE)', 'a1TRUE']],
  T: [['=T(5)', '']],
}; // prettier-ignore

const noon = () => new Date(2024, 1, 29, 12);

describe('natives', () => {
  test('every native that is admitted has a claim', () => {
    expect([...natives.keys()].filter((name) => !(name in claims))).toEqual([]);
  });

  for (const [name, examples] of Object.entries(claims)) {
    test.each(examples)(`${name}: %s`, (formula, result) => {
      expect(new Desk(cells, { now: noon }).result(formula)).toBe(result);
    });
  }
});
