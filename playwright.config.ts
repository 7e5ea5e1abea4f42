import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { ORIGIN } from './e2e/support/site.ts'

const root = process.getuid?.() === 0
/** `npm test` finds the browser; started by hand, an installed one does. */
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const browser = process.env['SOURCELINE_BROWSER'] ?? process.env['CHROME_PATH'] ?? installed

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/setup.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A journey that passes only at the second try has failed.
  retries: 0,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL: ORIGIN,
    trace: 'retain-on-failure',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: root ? ['--no-sandbox'] : [],
    },
  },
})
