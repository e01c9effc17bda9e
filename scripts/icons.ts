import { readFile, writeFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

/** Sizes that the ribbon and the store ask for. */
const SIZES = [16, 32, 64, 80];
const ICONS = ['icon', 'rate'];

const assets = new URL('../assets/', import.meta.url);
const executablePath = process.env['CHROMIUM'] ?? (await chromium.executablePath());
const browser = await browsers.launch({ executablePath, args: chromium.args });
try {
  const page = await browser.newPage();
  for (const icon of ICONS) {
    const svg = await readFile(new URL(`${icon}.svg`, assets), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(new URL(`${icon}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
