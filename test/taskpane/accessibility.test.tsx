import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { MAPPING_TEXTS } from '../../src/locales/mappingTexts.js';
import { pane as en } from '../../src/locales/en/pane.js';
import { pane as zhCN } from '../../src/locales/zh-CN/pane.js';
import { smallLedger } from './ledger.js';
import { GridWorkbook } from './gridWorkbook.js';
import { click, openPane } from './openPane.js';

/** Faults of the page that axe finds; what needs a layout (contrast) is looked at in the browser. */
async function faults() {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

describe.each([
  ['en', en],
  ['zh-CN', zhCN],
] as const)('a screen reader finds nothing amiss in %s', (language, texts) => {
  it('on Data with everything unfolded', async () => {
    openPane(smallLedger(), { language });
    await click(texts.data.columns);
    await click(texts.data.more);
    // Customers and receivables.
    expect(await screen.findAllByRole('button', { name: MAPPING_TEXTS[language].confirm })).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });

  it('while the ledger is looked for', async () => {
    const workbook = smallLedger();
    workbook.hold();
    openPane(workbook, { language });
    await screen.findByRole('progressbar', { name: texts.run.phases.read });
    expect(await faults()).toEqual([]);
  });

  it('where there is no ledger', async () => {
    openPane(new GridWorkbook([]), { language });
    await screen.findByText(texts.empty.heading);
    expect(await faults()).toEqual([]);
  });

  it('on the preview, the results, and after undo', async () => {
    openPane(smallLedger({ badAmounts: 2 }), { language });
    await click(texts.data.rate);
    await click(new RegExp(`^${texts.findings.titles['amount-unreadable']}`));
    expect(await faults()).toEqual([]);
    await click(texts.preview.write);
    await screen.findByRole('button', { name: texts.result.undo });
    expect(await faults()).toEqual([]);
    await click(texts.result.undo);
    await screen.findByText(texts.result.undone);
    expect(await faults()).toEqual([]);
  });

  it('on a fault', async () => {
    const workbook = smallLedger();
    workbook.refusal = { at: 'findSources', error: new Error('no') };
    openPane(workbook, { language });
    await click(texts.fault.details);
    expect(await faults()).toEqual([]);
  });
});
