import { defineConfig } from '@playwright/test'

/** Every test starts an app of its own, so one at a time: two on two cores would measure each other. */
export default defineConfig({
  testDir: '..',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './playwright-setup.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['line']],
  snapshotPathTemplate: '{testDir}/visual/expected/{arg}{ext}',
})
