import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet: a browser under test asks nothing of the internet by itself. */
const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium or Chrome is installed; without one, tests of the page are skipped. */
export const browserPath = PATHS.find((path) => existsSync(path));

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(
    browserPath === undefined ? { args: ARGUMENTS } : { executablePath: browserPath, args: ARGUMENTS },
  );
}
