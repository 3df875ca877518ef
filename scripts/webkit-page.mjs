// The page of a WebDriver session, in the shape of puppeteer's.
import { setTimeout as pause } from 'node:timers/promises';
import { call } from './webdriver.mjs';

// sendKeys({ press }) names → WebDriver code points
const KEYS = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Alt: '\uE00A',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** As much of a puppeteer page as @web/test-runner-commands asks for. */
export class WebKitPage {
  #session;
  keyboard = {
    press: (key) => this.#type(key),
    type: (text) => this.#type(...text),
    down: (key) => this.#perform(keyboard({ type: 'keyDown', value: named(key) })),
    up: (key) => this.#perform(keyboard({ type: 'keyUp', value: named(key) })),
  };
  mouse = {
    move: (x, y) => this.#perform(mouse(moveTo(x, y))),
    click: (x, y, { button = 'left' } = {}) =>
      this.#perform(mouse(moveTo(x, y), press('pointerDown', button), press('pointerUp', button))),
    down: ({ button = 'left' } = {}) => this.#perform(mouse(press('pointerDown', button))),
    up: ({ button = 'left' } = {}) => this.#perform(mouse(press('pointerUp', button))),
    reset: () => call(`${this.#session}/actions`, 'DELETE'),
  };

  constructor(session) {
    this.#session = session;
  }

  /** WebDriver sets the window's outer size: what the browser's own bars take is added. */
  async setViewport({ width, height }) {
    const [innerWidth, innerHeight] = await this.#viewport();
    const window = await call(`${this.#session}/window/rect`, 'GET');
    await call(`${this.#session}/window/rect`, 'POST', {
      width: window.width - innerWidth + width,
      height: window.height - innerHeight + height,
    });
    for (let attempt = 0; ; attempt++) {
      const now = await this.#viewport();
      if (now[0] === width && now[1] === height) return;
      if (attempt === 100)
        throw new Error(`The viewport became ${now.join(' × ')} instead of ${width} × ${height}.`);
      await pause(20); // the window is drawn anew in its own time
    }
  }

  emulateMediaFeatures() {
    throw new Error('WebKitGTK cannot emulate media: WebDriver has no command for it.');
  }

  #viewport() {
    const script = 'return [innerWidth, innerHeight]';
    return call(`${this.#session}/execute/sync`, 'POST', { script, args: [] });
  }

  #type(...keys) {
    const values = keys.map((key) => named(key));
    return this.#perform(
      keyboard(...values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))),
    );
  }

  #perform(source) {
    return call(`${this.#session}/actions`, 'POST', { actions: [source] });
  }
}

const keyboard = (...actions) => ({ type: 'key', id: 'keyboard', actions });
const mouse = (...actions) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const press = (type, button) => ({ type, button: BUTTONS[button] });
const named = (key) => KEYS[key] ?? key;
