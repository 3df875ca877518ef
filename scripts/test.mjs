// npm test: every check, quickest first. It runs them all and closes with one line, `N passed, N failed`.
//   node scripts/test.mjs                        every step
//   node scripts/test.mjs lint node              only these steps
//   node scripts/test.mjs node packages/client   of a step's test files, those whose path holds one of the other words
//   --browsers=chromium,firefox?,webkit?         the browsers of the step `browser`, one with ? only if it can be had
//   REQUIRE_BROWSERS=1                           a browser that cannot be had is a failure, with ? or without
//   --bail                                       stop after the first step that fails
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureBrowser } from './browsers.mjs';
import { browserTests, journeyTests, nodeTests, root, stories, visualTests } from './files.mjs';

const STEPS = {
  types: () => check('tsc', '-b'),
  format: () => check('prettier', '--check', '--log-level=warn', '.'),
  lint: () => check('eslint', '.', '--max-warnings', '0'),
  lit: () => check('npm', 'run', '--silent', 'lint:lit'),
  edges: () => check('npm', 'run', '--silent', 'edges'),
  node: () => testInNode(nodeTests()),
  build: () => check('npm', 'run', '--silent', 'build'),
  start: () => check('npm', 'run', '--silent', 'prestart'), // what comes before `npm start`: the journeys leave it out
  packages: () => check('npm', 'run', '--silent', 'publish:check'),
  browser: () => testInBrowsers(browserTests()),
  storybook: () => (stories().length ? check('npm', 'run', '--silent', 'build:storybook') : NOTHING),
  visual: () => testJourneys(visualTests()),
  journeys: () => testJourneys(journeyTests()),
};
const NOTHING = { passed: 0, failed: 0 };

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wantedSteps = words.filter((word) => word in STEPS);
const wantedPaths = words.filter((word) => !(word in STEPS));

const outcomes = [];
const leftOut = [];
for (const name of wantedSteps.length ? wantedSteps : Object.keys(STEPS)) {
  console.log(`\n=== ${name}`);
  const startedAt = Date.now();
  const { passed, failed } = await STEPS[name]();
  outcomes.push({ name, passed, failed, seconds: (Date.now() - startedAt) / 1000 });
  if (failed && options.includes('--bail')) break;
}
report();

/** A step without tests of its own counts as one. */
async function check(command, ...args) {
  const { status } = await run(command, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function testInNode(files) {
  const chosen = choose(files);
  if (!chosen.length) return NOTHING;
  const flags = [
    '--conditions=@report-this/source',
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    '--test-timeout=900000',
  ];
  const { status, output } = await run(process.execPath, [...flags, '--test-reporter=spec', ...chosen]);
  const counted = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return tally(status, counted('pass'), counted('fail') + counted('cancelled'));
}

async function testInBrowsers(files) {
  const chosen = choose(files);
  if (!chosen.length) return NOTHING;
  const { browsers, missing } = await provideBrowsers();
  if (!browsers.length) return { passed: 0, failed: missing };
  if (browsers.includes('chromium')) await provideChromium();
  const args = wantedPaths.length ? ['--files', ...chosen] : [];
  const { status, output } = await run('wtr', args, { BROWSERS: browsers.join() });
  const [, passed = 0, failed = 0] = output.match(/^wtr: (\d+) passed, (\d+) failed/m) ?? [];
  return tally(status, Number(passed), Number(failed) + missing);
}

async function testJourneys(files) {
  if (choose(files).length) await provideChromium();
  return testInNode(files);
}

/** Never green because nothing was counted: a run that ended badly has failed at least once. */
function tally(status, passed, failed) {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function choose(files) {
  return wantedPaths.length ? files.filter((file) => wantedPaths.some((word) => file.includes(word))) : files;
}

/** The browsers to test in. What cannot be had is left out, said again at the end, and a failure unless it was a wish. */
async function provideBrowsers() {
  const named = options.find((option) => option.startsWith('--browsers='))?.split('=')[1] ?? 'chromium';
  const browsers = [];
  let missing = 0;
  for (const wanted of named.split(',')) {
    const name = wanted.replace('?', '');
    try {
      await ensureBrowser(name);
      browsers.push(name);
    } catch (error) {
      const isWish = wanted !== name && process.env.REQUIRE_BROWSERS !== '1';
      if (!isWish) missing += 1;
      leftOut.push(`${name} ${isWish ? 'was left out' : 'is missing'}: ${error.message}`);
      console.log(leftOut.at(-1));
    }
  }
  return { browsers, missing };
}

/** Child processes find the browser, and the libraries it may need, in the environment. */
async function provideChromium() {
  process.env.CHROME_PATH = await ensureBrowser('chromium');
}

/** Shows the output as it comes, and keeps it without colours to count by. */
function run(command, args, variables = {}) {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const env = { ...process.env, PATH, ...colours, ...variables };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });

  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    output += text;
  });
  return new Promise((settled) => {
    child.once('error', (error) => settled({ status: 1, output: String(error) }));
    // eslint-disable-next-line no-control-regex -- colours are control characters
    child.once('close', (status) => settled({ status, output: output.replace(/\u001b\[[\d;]*m/g, '') }));
  });
}

function report() {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log('\n=== summary');
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(
      `${failed ? 'FAIL' : 'ok  '} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`,
    );
  }
  for (const line of leftOut) console.log(line);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}
