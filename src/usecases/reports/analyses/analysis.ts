import { ANALYSES_TEXTS } from '../../../locales/analysesTexts.js';
import { fill } from '../../../locales/language.js';
import type { SheetContent } from '../../rateLedger/plan/sheetContent.js';
import { headOf, rulesOf, sheetTitle } from '../reportParts.js';
import type { Analysis } from '../types.js';
import { changesPart } from './changes.js';
import {
  compositionPart,
  concentrationPart,
  corePart,
  keyAccountsPart,
  screeningPart,
  subtotalsPart,
} from './customers.js';
import { allowancePart, arrearsPart, carryingPart, productsPart, salesPart } from './money.js';
import type { AnalysisContext, Part } from './part.js';

const PARTS: Readonly<Record<Analysis, (context: AnalysisContext) => Part>> = {
  changes: changesPart,
  composition: compositionPart,
  core: corePart,
  subtotals: subtotalsPart,
  sales: salesPart,
  allowance: allowancePart,
  carrying: carryingPart,
  concentration: concentrationPart,
  screening: screeningPart,
  keyAccounts: keyAccountsPart,
  arrears: arrearsPart,
  products: productsPart,
};

/** An analysis of the whole ledger; each currency has its own rows. Source: domain.md sections 3, 4, 6 and 7. */
export function analysisReport(analysis: Analysis, context: AnalysisContext): SheetContent {
  const words = ANALYSES_TEXTS[context.language];
  const { head = [], columns, names = {} } = PARTS[analysis](context);
  return {
    key: `report.${analysis}`,
    title: sheetTitle(words.names[analysis]),
    head: [
      ...headOf(context, fill(words.titles[analysis], names), fill(words.about[analysis], names)),
      ...rulesOf(context),
      ...head,
    ],
    columns,
  };
}
