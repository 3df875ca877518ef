import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';
import '../src/feed.ts';
import { report, type ReportErrorEvent, ReportThis } from '../src/index.ts';
import {
  aRef,
  aSender,
  closeDialog,
  focused,
  heading,
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
    const main = mount(html`<report-this .sender=${sender}><button>Report</button></report-this>`);
    const take = (event: Event) => event.preventDefault();
    addEventListener('click', take, { capture: true, once: true });
    main.querySelector('button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(openDialog()).to.equal(undefined);
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

describe('the call', () => {
  afterEach(closeDialog);

  const target = () => ({ kind: 'page', url: `https://shop.example/${aRef()}` });

  it('resolves with the receipt when a flag was sent', async () => {
    const done = report({ target: target(), sender });
    await untilHeading('Report this page');
    await untilReasons();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    openDialog()!.close();
    expect(await done).to.deep.include({ outcome: 'sent', isRepeat: false });
  });

  it('resolves with closed when nothing was sent', async () => {
    const done = report({ target: target(), sender });
    await untilReasons();
    await press('Escape');
    expect(await done).to.deep.equal({ outcome: 'closed' });
  });

  it('tells what a sender keeps for later', async () => {
    const queue = async () => ({ status: 'queued' as const, flagId: 'kept' });
    const done = report({ target: target(), sender: { ...sender, submitFlag: queue } });
    await untilReasons();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report kept');
    openDialog()!.close();
    expect(await done).to.deep.equal({ outcome: 'queued', flagId: 'kept' });
  });

  it('another one takes the dialog over', async () => {
    const first = report({ target: target(), sender });
    await untilReasons();
    const second = report({ target: { ...target(), kind: 'post' }, sender });
    await untilHeading('Report this post');
    expect(await first).to.deep.equal({ outcome: 'closed' });
    await new Promise((resolve) => setTimeout(resolve, 50)); // the close event of the first is behind us
    expect(heading()).to.equal('Report this post');
    openDialog()!.close();
    await second;
  });

  it('for the same target shares the dialog that is open', async () => {
    const same = target();
    const both = [report({ target: same, sender }), report({ target: same, sender })];
    await untilReasons();
    await press('Escape');
    expect(await Promise.all(both)).to.deep.equal([{ outcome: 'closed' }, { outcome: 'closed' }]);
  });
});

describe('the page', () => {
  afterEach(closeDialog);

  it('has one dialog for all its triggers', async () => {
    const main = mount(html`
      <report-this ref=${aRef()} .sender=${sender}><button>1</button></report-this>
      <report-this ref=${aRef()} .sender=${sender}><button>2</button></report-this>
    `);
    for (const button of main.querySelectorAll('button')) {
      button.click();
      await untilReasons();
      expect(document.querySelectorAll('report-this-dialog')).to.have.length(1);
      await closeDialog();
    }
  });

  it('takes a second copy of the element without harm', () => {
    class Other extends ReportThis {}
    expect(() => Other.define()).not.to.throw();
    expect(() => ReportThis.define()).not.to.throw();
    expect(customElements.get('report-this')).to.equal(ReportThis);
  });

  it('can give the element another name', async () => {
    class ReportHere extends ReportThis {}
    ReportHere.define('report-here');
    const main = mount(html`<report-here></report-here>`);
    await Promise.resolve();
    expect(main.firstElementChild!.shadowRoot!.textContent).to.equal('Report');
  });

  it('may have its menu in a popover: it stays open, and gets the focus back where Escape closes one thing', async () => {
    const main = mount(html`
      <div id="menu" popover>
        <report-this ref=${aRef()} .sender=${sender}><button>Report</button></report-this>
      </div>
    `);
    const menu = main.querySelector<HTMLElement>('#menu')!;
    menu.showPopover();
    menu.querySelector('button')!.focus();
    await press('Enter');
    await untilReasons();
    expect(menu.matches(':popover-open')).to.equal(true);
    await press('Escape');
    await until(() => !openDialog());
    // without close watchers (WebKit) one Escape closes both
    const isKept = 'CloseWatcher' in window || menu.matches(':popover-open');
    if (isKept) await until(() => focused() === menu.querySelector('button'));
  });

  it('may have a modal dialog open: ours goes into it, on top', async () => {
    const main = mount(html`
      <dialog id="host">
        <report-this ref=${aRef()} .sender=${sender}><button>Report</button></report-this>
      </dialog>
    `);
    const host = main.querySelector<HTMLDialogElement>('#host')!;
    host.showModal();
    host.querySelector('button')!.click();
    await untilReasons();
    expect(host.contains(document.querySelector('report-this-dialog'))).to.equal(true);
    await press('Tab', 'Space');
    expect(focused()!.matches('[name=group]:checked')).to.equal(true);
    await press('Escape');
    await until(() => !openDialog());
    expect(host.open).to.equal(true);
    expect(focused()).to.equal(host.querySelector('button'));
    host.close();
  });

  it('is told when the dialog cannot be made, and a link is followed instead', async () => {
    const main = mount(html`<report-this><a href="#without-dialog">Report</a></report-this>`);
    const element = main.querySelector('report-this')!;
    let error: unknown;
    element.addEventListener('report-error', (event: ReportErrorEvent) => (error = event.error), {
      once: true,
    });
    // a receiver that is no address: the same way out as a chunk that does not load
    element.setAttribute('receiver', 'http://');
    const outcome = await element.report();
    expect(outcome).to.deep.equal({ outcome: 'failed' });
    expect(error).to.be.instanceOf(TypeError);
    await until(() => location.hash === '#without-dialog');
  });
});
