import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';
import '../src/feed.ts';
import {
  aRef,
  aSender,
  closeDialog,
  focused,
  mount,
  openDialog,
  press,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';

const { sender } = aSender();

describe('around a child of the host', () => {
  afterEach(closeDialog);

  it('adds no box, no shadow root and no attribute', () => {
    const main = mount(html`<report-this><button>Report</button></report-this>`);
    const element = main.querySelector('report-this')!;
    expect(element.shadowRoot).to.equal(null);
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('is hidden by `hidden`, and leaves any rule of the host in force', () => {
    const main = mount(html`
      <style>
        report-this {
          display: block;
        }
      </style>
      <report-this hidden><button>Report</button></report-this>
      <report-this><button>Report</button></report-this>
    `);
    const shownAs = [...main.querySelectorAll('report-this')].map((it) => getComputedStyle(it).display);
    expect(shownAs).to.deep.equal(['block', 'block']);
    main.querySelector('style')!.remove();
    const [hidden, shown] = main.querySelectorAll('report-this');
    expect(getComputedStyle(hidden!).display).to.equal('none');
    expect(getComputedStyle(shown!).display).to.equal('contents');
  });

  it('a link opens the dialog, and leads where it always did when a key of the browser is held', async () => {
    const main = mount(
      html`<report-this .sender=${sender} ref=${aRef()}><a href="#form">Report</a></report-this>`,
    );
    const link = main.querySelector('a')!;
    const click = (init: MouseEventInit) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      let isPrevented;
      // so that the test's page is not left
      addEventListener('click', () => [(isPrevented = event.defaultPrevented), event.preventDefault()], {
        once: true,
      });
      link.dispatchEvent(event);
      return isPrevented;
    };
    expect(click({ ctrlKey: true })).to.equal(false);
    expect(click({})).to.equal(true);
    await untilReasons();
  });

  it('a link works without script: not defined, it is a link', () => {
    const main = mount(html`<report-that><a href="/report-form?ref=7">Report</a></report-that>`);
    expect(main.querySelector('a')!.pathname).to.equal('/report-form');
  });

  it('costs four listeners a root, however many there are', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    let listeners = 0;
    const add = root.addEventListener.bind(root);
    root.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    root.innerHTML = '<report-this><button>Report</button></report-this>'.repeat(100);
    document.body.replaceChildren(host);
    expect(listeners).to.equal(4);
    host.remove();
    document.body.append(host);
    expect(listeners).to.equal(4);
  });

  it('adds no listener to a row, its own button or the window, however many come and go', async () => {
    mount(html`<report-this></report-this>`); // the page's four are there by now
    await until(() => document.querySelector('report-this')!.shadowRoot);
    const add = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
    let listeners = 0;
    EventTarget.prototype.addEventListener = () => void listeners++;
    try {
      const main = document.querySelector('main')!;
      for (let time = 0; time < 3; time++) {
        main.innerHTML =
          '<report-this></report-this><report-this><a href="#">Report</a></report-this>'.repeat(50);
        await until(() => main.querySelector('report-this')!.shadowRoot);
        main.replaceChildren();
      }
    } finally {
      Object.defineProperty(EventTarget.prototype, 'addEventListener', add);
    }
    expect(listeners).to.equal(0);
  });

  it('works in a closed shadow root, and under a row that stops clicks', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const element = Object.assign(document.createElement('report-this'), { sender });
    element.setAttribute('ref', aRef());
    element.innerHTML = '<button>Report</button>';
    element.firstElementChild!.addEventListener('click', (event) => event.stopPropagation());
    root.append(element);
    document.body.replaceChildren(host);
    element.querySelector('button')!.click();
    await untilReasons();
  });

  it('leaves a click alone that the page has taken', async () => {
    const main = mount(html`
      <report-this id="taken" .sender=${sender}><button>Report</button></report-this>
      <report-this id="free" .sender=${sender}><button>Report</button></report-this>
    `);
    const opened: string[] = [];
    main.addEventListener('report-open', ({ target }) => opened.push((target as Element).id));
    const take = (event: Event) => event.preventDefault();
    addEventListener('click', take, { capture: true, once: true });
    for (const button of main.querySelectorAll('button')) button.click();
    await untilReasons();
    expect(opened).to.deep.equal(['free']);
  });

  it('opens by a command of another button, in an engine that has commands', async function () {
    if (!('commandForElement' in HTMLButtonElement.prototype)) this.skip();
    const main = mount(html`
      <button command="--report-this" commandfor="there">Report</button>
      <report-this id="there" ref=${aRef()} .sender=${sender}><span></span></report-this>
    `);
    main.querySelector('button')!.click();
    await untilReasons();
  });
});

describe('without a child', () => {
  afterEach(closeDialog);

  const buttonIn = (main: HTMLElement) =>
    main.querySelector('report-this')!.shadowRoot!.querySelector('button')!;

  /** Puts something on the page, and gives a framework the time it may take for the children. */
  const mounted = async (template: TemplateResult) => {
    const main = mount(template);
    await Promise.resolve();
    return main;
  };

  it('shows a button of its own, in the nearest language', async () => {
    const textOf = async (template: TemplateResult) => buttonIn(await mounted(template)).textContent;
    expect(await textOf(html`<report-this></report-this>`)).to.equal('Report');
    expect(await textOf(html`<p lang="nl-BE"><report-this></report-this></p>`)).to.equal('Melden');
    expect(await textOf(html`<report-this lang="ar"></report-this>`)).to.equal('إبلاغ');
    expect(await textOf(html`<report-this label="Flag it"></report-this>`)).to.equal('Flag it');
  });

  it('shows none when the child comes after the element, as some frameworks do it', async () => {
    const main = mount(html``);
    const element = main.appendChild(document.createElement('report-this'));
    const child = element.appendChild(document.createElement('button'));
    child.textContent = 'Theirs';
    await Promise.resolve();
    expect(element.shadowRoot).to.equal(null);
    expect(child.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('finds the language outside of the shadow root that it is in', async () => {
    const host = mount(html`<div lang="nl"></div>`).firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<report-this></report-this>';
    await Promise.resolve();
    expect(root.querySelector('report-this')!.shadowRoot!.textContent).to.equal('Melden');
  });

  it('follows a change of label and language', async () => {
    const main = await mounted(html`<report-this></report-this>`);
    main.querySelector('report-this')!.lang = 'nl';
    expect(buttonIn(main).textContent).to.equal('Melden');
    main.querySelector('report-this')!.setAttribute('label', 'Flag it');
    expect(buttonIn(main).textContent).to.equal('Flag it');
  });

  it('opens by mouse and by keyboard, and takes the focus back', async () => {
    const main = await mounted(html`<report-this ref=${aRef()} .sender=${sender}></report-this>`);
    const { x, y } = buttonIn(main).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 5, Math.round(y) + 5] });
    await untilReasons();
    await press('Escape');
    await until(() => focused() === buttonIn(main));
    await press('Space');
    await untilReasons();
  });

  it('is a target of at least 24 pixels', async () => {
    const { width, height } = buttonIn(
      await mounted(html`<report-this label="!"></report-this>`),
    ).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('is the host’s to style', async () => {
    expect(buttonIn(await mounted(html`<report-this></report-this>`)).part.contains('button')).to.equal(true);
  });
});

describe('feed mode', () => {
  afterEach(closeDialog);

  it('opens from any button with the attribute, and reads its data', async () => {
    const told = aSender();
    const ref = aRef();
    const main = mount(html`
      <button
        data-report-this=${ref}
        data-kind="post"
        data-url="/posts/1"
        data-author="ben"
        data-excerpt="Hello"
        .sender=${told.sender}
      >
        <b>⚑</b>
      </button>
    `);
    main.querySelector('b')!.click();
    await untilHeading('Report this post');
    await untilReasons();
    openDialog()!.querySelector<HTMLElement>('[name=group]')!.click();
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('Report received');
    expect(told.flags[0]!.draft.targets[0]).to.deep.include({
      kind: 'post',
      url: new URL('/posts/1', location.href).href,
      ref: { type: 'post', id: ref },
      author: { handle: 'ben' },
    });
  });

  it('opens from what a component draws in the button, and from a button that is a component', async () => {
    const main = mount(html`
      <button data-report-this=${aRef()} .sender=${sender}><span></span></button>
      <div data-report-this=${aRef()} .sender=${sender}></div>
    `);
    for (const component of main.querySelectorAll('span, div')) {
      const inside = component.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
      inside.click();
      await untilReasons();
      await closeDialog();
    }
  });

  it('has its button busy until there is a dialog', async () => {
    const main = mount(html`<button data-report-this=${aRef()} .sender=${sender}>Report</button>`);
    const button = main.querySelector('button')!;
    button.click();
    expect(button.ariaBusy).to.equal('true');
    await untilReasons();
    expect(button.ariaBusy).to.equal(null);
  });

  it('works inside shadow roots', async () => {
    const host = mount(html`<div></div>`).firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    const button = Object.assign(document.createElement('button'), { sender });
    button.dataset['reportThis'] = aRef();
    root.append(button);
    button.click();
    await untilReasons();
  });
});
