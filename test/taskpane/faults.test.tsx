import { fireEvent, render, screen } from '@testing-library/react';
import { FluentProvider } from '@fluentui/react-components';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/taskpane/components/ErrorBoundary.js';
import { paneTexts } from '../../src/taskpane/i18n.js';
import { UseCaseError } from '../../src/usecases/errors.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

describe('a fault', () => {
  it('that the user can mend is a sentence, and the run can be tried again', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await click('Check and rate');
    await screen.findByText('Ready to write');
    workbook.refusal = { at: 'execute', error: new UseCaseError('sheet-protected', { sheet: 'Customers' }) };
    await click('Write to sheet');
    expect(await screen.findByText(/The sheet Customers is protected/)).toBeTruthy();
    await click('Check again');
    await click('Write to sheet');
    expect(await screen.findByText(/cells written: .* on Customers/)).toBeTruthy();
  });

  it('of another kind is a general sentence, with the details folded away', async () => {
    const workbook = smallLedger();
    workbook.refusal = { at: 'findSources', error: new TypeError('x is not a function') };
    openPane(workbook);
    expect(await screen.findByText(/Something unexpected happened/)).toBeTruthy();
    expect(screen.queryByText(/x is not a function/)).toBeNull();
    await click('Details');
    expect(screen.getByText('TypeError: x is not a function')).toBeTruthy();
    await click('Try again');
    expect(await screen.findByText('3 rows on Invoices')).toBeTruthy();
  });

  it('can be dismissed', async () => {
    const workbook = smallLedger();
    workbook.refusal = { at: 'findSources', error: new Error('no') };
    openPane(workbook);
    await click('Dismiss');
    expect(screen.queryByText(/Something unexpected happened/)).toBeNull();
    await click('Look again');
    expect(await screen.findByText('3 rows on Invoices')).toBeTruthy();
  });

  it('while a screen is drawn never leaves the pane empty', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('drawn badly');
    };
    render(
      <I18nextProvider i18n={paneTexts('en')}>
        <FluentProvider>
          <ErrorBoundary>
            <Broken />
          </ErrorBoundary>
        </FluentProvider>
      </I18nextProvider>,
    );
    expect(screen.getByRole('alert').textContent).toContain('This screen stopped working');
    fireEvent.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText('Error: drawn badly')).toBeTruthy();
    silent.mockRestore();
  });
});
