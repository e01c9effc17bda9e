import { fireEvent, render, screen } from '@testing-library/react';
import { App, type AppProps } from '../../src/taskpane/App.js';
import type { GridWorkbook } from './gridWorkbook.js';

/** Opens the pane on a workbook, on 1 July 2013. */
export function openPane(port: GridWorkbook, props: Partial<AppProps> = {}) {
  return render(<App port={port} today="2013-07-01" language="en" {...props} />);
}

/** Clicks the button of that name once it is there. */
export async function click(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}
