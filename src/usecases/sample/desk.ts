import { partsOf } from '../../domain/calendar/serial.js';
import { fromMinor } from '../../domain/money/money.js';
import { DESK_KINDS, DESK_TABLES, type DeskKind } from '../../records/desk/deskTables.js';
import { SIGN_NAMES } from '../../records/desk/signNames.js';
import { SIGN_IDS } from '../../domain/policy/signIds.js';
import type { Language } from '../../locales/language.js';
import { SHEET_TEXTS } from '../../locales/sheetTexts.js';
import { deskContent, type NewRow } from '../desk/planDesk.js';
import type { SampleCustomer } from './customers.js';
import { pick, type Chance } from './random.js';
import type { SampleDocument } from './receivables.js';
import type { SampleTable } from './sampleWorkbook.js';
import { SAMPLE_DESK_TEXTS, type SampleDeskTexts } from './deskTexts.js';

const DECIMALS = 2;
type Values = NewRow['values'];

interface Sources {
  readonly customers: readonly SampleCustomer[];
  readonly documents: readonly SampleDocument[];
  readonly chance: Chance;
  readonly latest: number;
  readonly texts: SampleDeskTexts;
  readonly language: Language;
}

/** The tables of the credit desk of the sample: contacts, complaints, signs and the rest of a usual quarter, all invented. */
export function sampleDesk(sources: Omit<Sources, 'texts'>): SampleTable[] {
  const { language } = sources;
  const all = { ...sources, texts: SAMPLE_DESK_TEXTS[language] };
  const rows: Readonly<Record<DeskKind, readonly Values[]>> = {
    followUps: followUps(all),
    complaints: complaints(all),
    signs: signs(all),
    classHistory: classHistory(all),
    agreements: agreements(all),
    returns: returns(all),
    products: products(all),
    statements: statements(all),
  };
  return DESK_KINDS.map((kind) => {
    const { headers, formats, lines } = deskContent(kind, rows[kind], language);
    const sheet = DESK_TABLES[kind].names[language][0];
    return { sheet, tableName: kind, headers, rows: lines, formats };
  });
}

/** Customers with overdue items, the poorest first. */
function late({ customers, documents, latest }: Sources): SampleCustomer[] {
  const owing = new Set(
    documents.filter(({ settled, due }) => settled === null && due < latest).map((each) => each.customer),
  );
  return customers.filter((customer) => owing.has(customer)).sort((one, other) => one.quality - other.quality);
}

function followUps(sources: Sources): Values[] {
  const { chance, latest, texts, documents } = sources;
  return late(sources)
    .slice(0, 24)
    .flatMap((customer, index) => {
      const by = pick(texts.people, index % texts.people.length, '');
      const date = latest - chance.whole(12, 60);
      const owed = documents.filter((each) => each.customer === customer && each.settled === null);
      const amount = fromMinor(owed[0]?.amount ?? 0, DECIMALS);
      const call: Values = {
        customer: customer.number,
        date,
        kind: 'call',
        by,
        outcome: pick(texts.outcomes, index % texts.outcomes.length, ''),
      };
      const promise: Values = {
        ...{ customer: customer.number, date: date + 1, kind: 'promise', by, promiseAmount: Math.abs(amount) },
        promiseDate: date + chance.whole(5, 40),
      };
      const reminder: Values = { customer: customer.number, date: date - 20, kind: 'reminder', by };
      return index % 3 === 0 ? [reminder, call, promise] : index % 3 === 1 ? [reminder, call] : [call];
    });
}

function complaints({ customers, chance, latest, texts }: Sources): Values[] {
  return Array.from({ length: 10 }, (_, index) => {
    const date = latest - chance.whole(3, 120);
    const isClosed = index < 6;
    const words = pick(texts.complaints, index % texts.complaints.length, { facts: '', cause: '', party: '' });
    return {
      number: `B${String(index + 1).padStart(4, '0')}`,
      customer: customers[chance.whole(0, customers.length - 1)]?.number ?? '',
      ...{ date, facts: words.facts, cause: words.cause, responsibility: words.party },
      severity: chance.whole(1, 3),
      promised: date + 5,
      replied: index < 7 ? date + chance.whole(1, 8) : '',
      closed: isClosed ? date + chance.whole(9, 20) : '',
      satisfaction: isClosed ? 10 * chance.whole(4, 10) : '',
    };
  });
}

function signs(sources: Sources): Values[] {
  const { chance, latest, language, texts } = sources;
  return late(sources)
    .slice(0, 6)
    .flatMap(({ number }, index) =>
      Array.from({ length: 4 }, (_, at): Values => {
        const sign = SIGN_IDS[chance.whole(0, SIGN_IDS.length - 1)] ?? 'short-of-cash';
        const by = pick(texts.people, (index + at) % texts.people.length, '');
        return {
          customer: number,
          date: latest - chance.whole(5, 50),
          sign: SIGN_NAMES[sign][language][0],
          answer: chance.next() < 0.6,
          by,
        };
      }),
    );
}

function classHistory({ customers, chance, latest, texts, language }: Sources): Values[] {
  const { classes } = SHEET_TEXTS[language];
  return customers.slice(0, 80).map(({ number, quality }, index): Values => {
    const score = Math.round(12 + 82 * quality);
    const grade = score >= 86 ? 'CA1' : score >= 61 ? 'CA2' : score >= 46 ? 'CA3' : score >= 31 ? 'CA4' : 'CA5';
    return {
      ...{ customer: number, date: latest - chance.whole(100, 330), score, grade },
      class: classes[score >= 85 ? 'premium' : score >= 70 ? 'good' : score >= 50 ? 'standard' : 'at-risk'],
      proposedBy: pick(texts.people, index % texts.people.length, ''),
      decidedBy: pick(texts.people, (index + 1) % texts.people.length, ''),
      decision: 'approved',
      reason: texts.yearly,
      told: pick(texts.people, index % texts.people.length, ''),
      satisfaction: index % 4 === 0 ? 10 * chance.whole(5, 10) : '',
    };
  });
}

function agreements({ customers, chance, latest }: Sources): Values[] {
  return customers.slice(0, 16).map(({ number, usualAmount }, index): Values => {
    const kind = (['agreement', 'order', 'security', 'bill'] as const)[index % 4] ?? 'agreement';
    const amount = fromMinor(usualAmount * (1 + (index % 3)), DECIMALS);
    return {
      number: `V${String(index + 1).padStart(4, '0')}`,
      ...{ customer: number, date: latest - chance.whole(30, 300), kind, amount },
      validUntil: kind === 'bill' ? latest + chance.whole(-3, 30) : latest + chance.whole(60, 400),
      openAmount: kind === 'order' ? amount : '',
    };
  });
}

function returns({ customers, chance, latest, texts }: Sources): Values[] {
  return customers.slice(20, 30).map(({ number, usualAmount }, index): Values => ({
    ...{
      customer: number,
      date: latest - chance.whole(10, 200),
      amount: fromMinor(Math.round(usualAmount / 10), DECIMALS),
    },
    kind: (['return', 'compensation', 'allowance'] as const)[index % 3] ?? 'return',
    reason: pick(texts.complaints, index % texts.complaints.length, { facts: '', cause: '', party: '' }).cause,
  }));
}

function products({ customers, chance, latest, texts }: Sources): Values[] {
  return texts.products.map((product, index): Values => {
    const sales = 1000 * chance.whole(40, 400);
    const stock = Math.round((sales * chance.whole(8, 40)) / 100);
    return {
      ...{ product, sales, cost: Math.round((sales * chance.whole(62, 92)) / 100) },
      ...{ openingStock: stock, closingStock: Math.round(stock * (0.7 + chance.next() * 0.6)) },
      customer: customers[index]?.number ?? '',
      targetShare: Math.round(100 / texts.products.length) / 100,
      usedUp: index % 3 === 0 ? latest + chance.whole(-10, 30) : '',
    };
  });
}

/** Two years of a few customers; the better ones are liquid, the poorer ones in debt. */
function statements({ customers, chance, latest }: Sources): Values[] {
  const { year } = partsOf(latest);
  return customers.slice(0, 12).flatMap(({ number, quality, usualAmount }) =>
    [year - 1, year].map((period): Values => {
      const sales = fromMinor(usualAmount * chance.whole(80, 120), DECIMALS);
      const totalAssets = Math.round(sales * 0.8);
      const currentAssets = Math.round(totalAssets * 0.55);
      const currentLiabilities = Math.round(currentAssets / (0.7 + 1.2 * quality));
      const liabilities = Math.min(totalAssets, Math.round(currentLiabilities * 1.3));
      return {
        ...{ customer: number, period: String(period), currentAssets, currentLiabilities, liabilities, totalAssets },
        inventory: Math.round(currentAssets * 0.4),
        cashAssets: Math.round(currentAssets * 0.15),
        netAssets: totalAssets - liabilities,
        retainedEarnings: Math.round((totalAssets - liabilities) * 0.3),
        ebit: Math.round(sales * (0.02 + 0.1 * quality)),
        ...{
          sales: Math.round(sales),
          cost: Math.round(sales * 0.8),
          netProfit: Math.round(sales * (0.07 * quality - 0.01)),
        },
      };
    }),
  );
}
