import { test as base } from '@playwright/test'
import { AppPage } from './app-page.ts'

/** Every journey ends with the question whether the page broke its policy, left its origin or threw. */
export const test = base.extend<{ app: AppPage }>({
  app: async ({ page }, use) => {
    const app = new AppPage(page)
    await use(app)
    app.behaved()
  },
})

export { expect } from '@playwright/test'
