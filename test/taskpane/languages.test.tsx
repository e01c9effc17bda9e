import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

it('is changed in the pane, and the page says which it is', async () => {
  openPane(smallLedger());
  await screen.findByText('3 rows on Invoices');
  fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
  fireEvent.click(await screen.findByRole('radio', { name: '简体中文' }));
  fireEvent.click(await screen.findByRole('tab', { name: '数据' }));
  expect(await screen.findByRole('button', { name: '检查并评级' })).toBeTruthy();
  expect(screen.getByText('2013年6月30日')).toBeTruthy();
  expect(document.documentElement.lang).toBe('zh-CN');
});

it('speaks the words of Taiwan where they differ', async () => {
  openPane(smallLedger(), { language: 'zh-TW' });
  expect(await screen.findByText('應收帳款')).toBeTruthy();
  expect(screen.getByText('帳齡級距（天）')).toBeTruthy();
});

it('writes figures as the region of the user does', async () => {
  openPane(smallLedger(), { locale: 'de-DE' });
  await click('Check and rate');
  expect((await screen.findAllByText('150,00'))[0]).toBeTruthy();
});
