// A @web/test-runner launcher for WebKitGTK over W3C WebDriver, with nothing but Node and the system's
// WebKitWebDriver, MiniBrowser and Xvfb (MiniBrowser has no headless mode). It ends exactly what it started.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// sendKeys({ press }) names → WebDriver code points
const KEYS = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

export const webkitLauncher = ({ binary }) => new WebKitLauncher(binary);

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver'; // so that @web/test-runner-commands calls the send… methods below
  concurrency = 1; // WebKitWebDriver holds one session at a time
  #binary;
  #processes = [];
  #session;
  #starting;
  #urls = new Map();

  constructor(binary) {
    this.#binary = binary;
  }

  async initialize() {}

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#urls.set(id, url);
    await this.#open(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
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
  }

  sendKeys(_id, keys) {
    const actions = keys
      .map((key) => KEYS[key] ?? key)
      .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  sendMouseMove(_id, x, y) {
    return this.#point({ type: 'pointerMove', duration: 0, x, y });
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#point(
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: BUTTONS[button] },
      { type: 'pointerUp', button: BUTTONS[button] },
    );
  }

  sendMouseDown(_id, button = 'left') {
    return this.#point({ type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(_id, button = 'left') {
    return this.#point({ type: 'pointerUp', button: BUTTONS[button] });
  }

  async resetMouse() {
    await call(`${this.#session}/actions`, 'DELETE');
  }

  async #start() {
    const [xvfb, display] = await startXvfb();
    this.#processes.push(xvfb);
    const [driver, address] = await startDriver(display);
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
    this.name = `WebKitGTK ${capabilities.browserVersion ?? ''}`.trim();
  }

  #open(url) {
    return call(`${this.#session}/url`, 'POST', { url });
  }

  #perform(source) {
    return call(`${this.#session}/actions`, 'POST', { actions: [source] });
  }

  #point(...actions) {
    return this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
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

async function startDriver(display) {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
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

async function call(url, method, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebDriver answered ${value?.error} to ${method} ${url}: ${value?.message}`);
  return value;
}
