// A @web/test-runner launcher for WebKitGTK over W3C WebDriver, with nothing but Node and the system's
// WebKitWebDriver, MiniBrowser and Xvfb (MiniBrowser has no headless mode). It ends exactly what it started.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentWithoutLoans } from './browsers.mjs';
import { call } from './webdriver.mjs';
import { WebKitPage } from './webkit-page.mjs';

const SMALL_BARS = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px }';

export const webkitLauncher = ({ binary }) => new WebKitLauncher(binary);

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer'; // what getPage() gives looks like one, so that @web/test-runner-commands can drive it
  concurrency = 1; // WebKitWebDriver holds one session at a time
  #binary;
  #processes = [];
  #session;
  #page;
  #starting;
  #settings;
  #urls = new Map();

  constructor(binary) {
    this.#binary = binary;
  }

  async initialize() {}

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#urls.set(id, url);
    await this.#page.setViewport({ width: 800, height: 600 }); // as puppeteer's pages begin
    await this.#open(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  getPage() {
    return this.#page;
  }

  async stopSession(id) {
    await this.#open('about:blank');
    this.#urls.delete(id);
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug mode here.');
  }

  async stop() {
    if (this.#session) await call(this.#session, 'DELETE').catch(() => {});
    for (const process of this.#processes) process.kill();
    if (this.#settings) rmSync(this.#settings, { recursive: true, force: true });
  }

  async #start() {
    const [xvfb, display] = await startXvfb();
    this.#processes.push(xvfb);
    this.#settings = settingsFolder();
    const [driver, address] = await startDriver({ DISPLAY: display, XDG_CONFIG_HOME: this.#settings });
    this.#processes.push(driver);

    const { sessionId, capabilities } = await call(`${address}/session`, 'POST', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: this.#binary, args: ['--automation'] },
          timeouts: { script: 120_000, pageLoad: 120_000 },
        },
      },
    });
    this.#session = `${address}/session/${sessionId}`;
    this.#page = new WebKitPage(this.#session);
    this.name = `WebKitGTK ${capabilities.browserVersion ?? ''}`.trim();
  }

  #open(url) {
    return call(`${this.#session}/url`, 'POST', { url });
  }
}

async function startXvfb() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((found, failed) => {
    let written = '';
    xvfb.stdio[3].on('data', (bytes) => {
      written += bytes;
      if (written.includes('\n')) found(`:${written.trim()}`);
    });
    xvfb.once('error', failed).once('exit', (code) => failed(new Error(`Xvfb exited with ${code}.`)));
  });
  return [xvfb, display];
}

/** The bars of MiniBrowser would keep its window from being 320 pixels wide: they are made small. */
function settingsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'report-this-webkit-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'gtk.css'), SMALL_BARS);
  }
  return folder;
}

async function startDriver(variables) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...environmentWithoutLoans(),
      ...variables,
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(`${address}/status`);
      return [driver, address];
    } catch (error) {
      if (attempt === 100 || driver.exitCode !== null) throw error;
      await pause(50);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
