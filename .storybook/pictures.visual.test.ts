// How each story of the element looks: light, dark and in forced colours, from left to right and from right to left, as
// one sheet of six pictures a story in pictures/. UPDATE=1 renews them. Needs the built Storybook (npm run build:storybook).
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { pinnedLaunch } from '../scripts/browsers.mjs';
import { contactSheet, difference, type Picture, readPng, writePng } from './palette-png.test-helper.ts';
import { serveStorybook, type ServedStorybook, storiesOf } from './served-storybook.test-helper.ts';

const PICTURES = new URL('pictures/', import.meta.url);
const isUpdate = Boolean(process.env['UPDATE']);
/** The share of pixels that may differ: less than a letter. */
const TOLERANCE = 0.00005;

const DIRECTIONS = ['locale:en;direction:ltr', 'locale:ar;direction:rtl'];
const THEMES = ['light', 'dark', 'forced'] as const;

const ids = storiesOf('packages/element/');
const launchOptions = pinnedLaunch();

describe(
  'the looks of',
  { skip: !launchOptions && 'The browser that takes the same pictures everywhere is for linux x64.' },
  () => {
    let browser: Browser;
    let page: Page;
    let session: CDPSession;
    let storybook: ServedStorybook;
    before(async () => {
      storybook = await serveStorybook();
      browser = await launch(launchOptions);
      page = await browser.newPage();
      await page.setViewport({ width: 620, height: 760 });
      session = await page.createCDPSession();
      mkdirSync(PICTURES, { recursive: true });
    });
    after(async () => {
      await browser?.close();
      storybook?.close();
    });

    for (const id of ids) {
      it(id, async () => {
        const rows: Picture[][] = [];
        for (const globals of DIRECTIONS) {
          await storybook.open(page, id, `${globals};theme:light`);
          await page.evaluate(useFonts, FONTS);
          const pictures: Picture[] = [];
          for (const theme of THEMES) pictures.push(await pictureIn(theme));
          rows.push(pictures);
        }
        compare(id, writePng(contactSheet(rows)));
      });
    }

    it('no picture is left of a story that is gone', () => {
      const files = readdirSync(PICTURES).filter(
        (file) => file.endsWith('.png') && !file.startsWith('failed.'),
      );
      const orphans = files.filter((file) => !ids.includes(file.slice(0, -4)));
      if (isUpdate) for (const file of orphans) rmSync(new URL(file, PICTURES));
      else assert.deepEqual(orphans, []);
    });

    async function pictureIn(theme: (typeof THEMES)[number]): Promise<Picture> {
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await page.evaluate(
        (scheme) => {
          document.documentElement.style.colorScheme = scheme;
        },
        theme === 'dark' ? 'dark' : 'light',
      );
      const clip = await page.evaluate(boxOf);
      return readPng(await page.screenshot({ clip, type: 'png' }));
    }
  },
);

function compare(id: string, taken: Buffer): void {
  const file = new URL(`${id}.png`, PICTURES);
  const failed = new URL(`failed.${id}.png`, PICTURES);
  rmSync(failed, { force: true });
  const share = existsSync(file) ? difference(readPng(readFileSync(file)), readPng(taken)) : 1;
  if (share <= TOLERANCE) return; // so that renewing touches only what changed
  if (isUpdate) return writeFileSync(file, taken);
  writeFileSync(failed, taken);
  assert.fail(
    `${(share * 100).toFixed(3)} % of the pixels are others: see ${failed.pathname}. UPDATE=1 takes them.`,
  );
}

// the browser's own font has no Arabic letters
const require = createRequire(import.meta.url);
const FONTS = ['400', '600'].map((weight) => ({
  weight,
  data: readFileSync(
    require.resolve(`@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`),
  ).toString('base64'),
}));

/** Runs in the page. */
async function useFonts(fonts: readonly { weight: string; data: string }[]): Promise<void> {
  for (const { weight, data } of fonts) {
    const font = new FontFace('Letters', `url(data:font/woff2;base64,${data})`, { weight });
    document.fonts.add(await font.load());
  }
  document.body.style.fontFamily = '"Open Sans", Letters';
  const still = new CSSStyleSheet();
  still.replaceSync('* { caret-color: transparent !important }');
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, still];
  await document.fonts.ready;
}

/** Runs in the page: the open dialog's box, else the story's; and that nothing moves where nothing should. */
function boxOf(): { x: number; y: number; width: number; height: number } {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const moving = roots
    .flatMap((root) => root.getAnimations())
    .filter(({ playState }) => playState === 'running');
  if (moving.length) throw new Error('Something moves although less motion was asked for.');
  const shown =
    roots.flatMap((root) => [...root.querySelectorAll('dialog[open]')])[0] ??
    document.querySelector('#storybook-root')!;
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x, height: Math.max(Math.ceil(bottom) - y, 1) };
}
