import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.ts';
import '../src/feed.ts';
import { type ReportErrorEvent, ReportThis } from '../src/index.ts';
import {
  aRef,
  aSender,
  closeDialog,
  focused,
  mount,
  openDialog,
  press,
  tabToDetails,
  type,
  until,
  untilReasons,
} from './page.test-helper.ts';

const { sender } = aSender();

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

  it('has its shortcuts to itself: no key that is typed in the dialog reaches it', async () => {
    const main = mount(
      html`<report-this ref=${aRef()} .sender=${sender}><button>Report</button></report-this>`,
    );
    const heard: string[] = [];
    const listening = new AbortController();
    const listen = (event: KeyboardEvent) => {
      heard.push(`${event.type} ${event.key}`);
      event.preventDefault();
    };
    main.querySelector('button')!.click();
    await untilReasons();
    for (const name of ['keydown', 'keypress', 'keyup'] as const)
      document.addEventListener(name, listen, { signal: listening.signal });
    try {
      await tabToDetails();
      await type('a joke?');
      expect(openDialog()!.querySelector('textarea')!.value).to.equal('a joke?');
      await press('Escape');
      await until(() => !openDialog());
      expect(heard.filter((it) => it !== 'keyup Escape')).to.deep.equal([]);
    } finally {
      listening.abort();
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
    host.querySelector('button')!.focus();
    await press('Enter'); // an Escape closes one dialog only where a person opened the second
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

  it('may have a modal dialog of its own making, which keeps the focus in it: ours goes into it', async () => {
    const main = mount(html`
      <div role="dialog" aria-modal="true">
        <report-this ref=${aRef()} .sender=${sender}><button>Report</button></report-this>
      </div>
    `);
    const host = main.querySelector('[role=dialog]')!;
    const keepFocus = ({ target }: Event) =>
      host.contains(target as Node) || host.querySelector('button')!.focus();
    document.addEventListener('focusin', keepFocus);
    try {
      host.querySelector('button')!.click();
      await untilReasons();
      await press('Tab', 'Space');
      expect(focused()!.matches('[name=group]:checked')).to.equal(true);
    } finally {
      document.removeEventListener('focusin', keepFocus);
    }
  });

  it('may hold an element that is not in it', async () => {
    mount(html``);
    const element = Object.assign(document.createElement('report-this'), { sender });
    element.setAttribute('ref', aRef());
    element.setAttribute('for', 'nothing');
    const closed = element.report();
    await untilReasons();
    await press('Escape');
    expect(await closed).to.deep.equal({ outcome: 'closed' });
  });

  it('may say by <base> where links lead: the page is still where it is', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/elsewhere/';
    try {
      const main = mount(html`
        <report-this ref=${aRef()} .sender=${sender}><button>Report</button></report-this>
        <report-this ref=${aRef()} url="7" .sender=${sender}><button>Report</button></report-this>
      `);
      const urls: (string | undefined)[] = [];
      main.addEventListener('report-open', (event) => {
        urls.push(event.reported.url);
        event.preventDefault();
      });
      for (const element of main.querySelectorAll('report-this')) await element.report();
      const here = location.href.replace(/#.*/, '');
      expect(urls).to.deep.equal([here, new URL('/elsewhere/7', here).href]);
    } finally {
      base.remove();
    }
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
    expect(outcome).to.deep.equal({ outcome: 'failed', error });
    expect(error).to.be.instanceOf(TypeError);
    await until(() => location.hash === '#without-dialog');
  });
});
