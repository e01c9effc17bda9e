import { useTranslation } from 'react-i18next';
import { cellsBySheet } from '../../usecases/plannedChanges.js';
import type { RunReceipt } from '../../usecases/ports.js';
import { useFormats } from './useFormats.js';

/** Says of a run how many cells it wrote, and where. */
export function useWrittenText(): (receipt: RunReceipt) => string {
  const { t } = useTranslation();
  const { count, list } = useFormats();
  return ({ plan, cells }) => {
    if (cells === 0) return t('result.nothingToWrite');
    const places = cellsBySheet(plan).map((each) => t('result.on', { shown: count(each.cells), sheet: each.sheet }));
    return t('result.written', { count: cells, shown: count(cells), places: list(places) });
  };
}
