import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch, ensureBrowser, environmentWithoutLoans } from './scripts/browsers.mjs';
import { browserTests, root } from './scripts/files.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { prebundle } from './scripts/wtr-prebundle.mjs';
import { storyList } from './scripts/wtr-stories.mjs';

// One context per page: a background tab of a shared one gets no animation frames and no mouse input.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/** WebDriver BiDi, which Firefox is driven by, calls the space bar by what it types. */
function withSpace(page) {
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, ...rest) => press(key === 'Space' ? ' ' : key, ...rest);
  return page;
}

const LAUNCHERS = {
  chromium: async () => chromeLauncher({ createPage, launchOptions: await chromiumLaunch() }),
  firefox: async () => {
    const executablePath = await ensureBrowser('firefox');
    return chromeLauncher({
      puppeteer,
      concurrency: 1, // its contexts are tabs of one window, and one in the background gets no frames
      createPage: async (from) => withSpace(await createPage(from)),
      launchOptions: { browser: 'firefox', executablePath, env: environmentWithoutLoans() },
    });
  },
  webkit: async () => webkitLauncher({ binary: await ensureBrowser('webkit') }),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  rootDir: root,
  files: browserTests(),
  nodeResolve: { exportConditions: ['@report-this/source', 'browser', 'development'] },
  plugins: [
    storyList(),
    prebundle(
      ['storybook/test', 'storybook/preview-api', '@storybook/web-components/entry-preview', 'axe-core'],
      {
        external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'], // a second copy of Lit would not know the first one's templates
      },
    ),
    esbuildPlugin({ ts: true, target: 'es2022' }),
  ],
  browsers: await Promise.all(wanted.map((name) => LAUNCHERS[name]())),
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summary()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['**/*.test.ts', '**/*.test-helper.ts', '**/*.stories.ts'],
    reporters: ['text-summary', 'lcovonly'],
  },
};

/** Closes with the one line that scripts/test.mjs counts by: `wtr: 12 passed, 0 failed, 0 skipped`. */
function summary() {
  return {
    onTestRunFinished({ sessions }) {
      const results = [...sessions].flatMap((session) => testsOf(session.testResults));
      const count = (outcome) => results.filter((result) => outcomeOf(result) === outcome).length;
      const broken = [...sessions].flatMap((session) => session.errors ?? []).length;
      console.log(
        `\nwtr: ${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`,
      );
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function outcomeOf({ skipped, passed }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}
