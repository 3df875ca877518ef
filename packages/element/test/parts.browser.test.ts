// The parts of the form that are loaded when a page or a reason offers them, by what a person does and what is sent.
import { anOffer } from '@report-this/client/testing';
import { FlagDraft, type Locator, type Offer, read, type Target } from '@report-this/protocol';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';
import type { ReportComfortEvent } from '../src/index.ts';
import {
  aRef,
  aSender,
  closeDialog,
  focused,
  heading,
  mount,
  openDialog,
  press,
  tabTo,
  type,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';

const PUBLIC = '/examples/comments/public';

/** A page with something to report that is shown in `#it`, by a sender that takes everything. */
function aPage(
  shown: TemplateResult,
  { offer = anOffer(), target }: { offer?: Offer; target?: Target } = {},
) {
  const told = aSender();
  const sender = { ...told.sender, readOffer: async () => offer };
  const ref = aRef();
  const main = mount(html`
    <p>Around it.</p>
    <div id="it">${shown}</div>
    <report-this
      for="it"
      kind="comment"
      ref=${ref}
      .sender=${sender}
      .target=${target && { ...target, ref: { type: 'comment', id: ref } }}
    >
      <button type="button">Report</button>
    </report-this>
  `);
  return { ...told, main, it: main.querySelector('#it')! };
}

async function open(): Promise<void> {
  document.querySelector<HTMLElement>('report-this button')!.click();
  await untilReasons();
}

const box = (name: string) => openDialog()?.querySelector<HTMLInputElement>(`input[name=${name}]`);
const untilOffered = (name: string) => until(() => box(name), `the part “${name}”`);
const field = (id: string) => openDialog()!.querySelector<HTMLInputElement>(`#${id}`)!;

/** Chooses the first reason and sends; answers with what was sent, which the protocol must read. */
async function send(told: ReturnType<typeof aSender>): Promise<FlagDraft> {
  box('group')!.click();
  openDialog()!.querySelector<HTMLElement>('.primary')!.click();
  await untilHeading('Report received');
  const { draft } = told.flags.at(-1)!;
  const result = read(FlagDraft, JSON.parse(JSON.stringify(draft)));
  expect(result.ok, JSON.stringify(result)).to.equal(true);
  return draft;
}

const locatorsOf = (draft: FlagDraft) => draft.targets[0]!.locators;
const fragment = (value: string): Locator => ({
  type: 'FragmentSelector',
  value,
  conformsTo: 'http://www.w3.org/TR/media-frags/',
});

function select(node: Node, from: number, to: number): void {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
}

describe('a text that is selected in what is reported', () => {
  afterEach(async () => {
    getSelection()!.removeAllRanges();
    await closeDialog();
  });
  const words = html`<p>Please buy now, only today!</p>`;
  const textOf = (it: Element) => it.querySelector('p')!.firstChild!;

  it('can be reported alone, with what stands around it', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    await open();
    await untilOffered('quote');
    expect(openDialog()!.querySelector('q')!.textContent).to.equal('buy now');
    box('quote')!.click();
    expect(locatorsOf(await send(page))).to.deep.equal([
      { type: 'TextQuoteSelector', exact: 'buy now', prefix: 'Please ', suffix: ', only today!' },
    ]);
  });

  it('is not sent unasked', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    await open();
    await untilOffered('quote');
    expect(box('quote')!.checked).to.equal(false);
    expect(locatorsOf(await send(page))).to.equal(undefined);
  });

  it('is still selected when the button is pressed with a mouse', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    const button = page.main.querySelector('report-this button')!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(button.left + button.width / 2), Math.round(button.top + button.height / 2)],
    });
    await untilReasons();
    await untilOffered('quote');
    expect(openDialog()!.querySelector('q')!.textContent).to.equal('buy now');
  });

  it('is not offered where it is of something else, or nothing', async () => {
    const page = aPage(words);
    select(page.main.querySelector('p')!.firstChild!, 0, 6);
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(box('quote')).to.equal(null);
    await closeDialog();
    getSelection()!.removeAllRanges();
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(box('quote')).to.equal(null);
  });

  it('is kept when the dialog is closed, and forgotten when the flag is sent', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    await open();
    await untilOffered('quote');
    box('quote')!.click();
    await closeDialog();
    getSelection()!.removeAllRanges();
    await open();
    await untilOffered('quote');
    expect(box('quote')!.checked).to.equal(true);
    expect(locatorsOf(await send(page))).to.have.length(1);
    await closeDialog();
    await open().catch(() => {});
    expect(box('quote') ?? null).to.equal(null);
  });

  it('comes after what the host itself points at', async () => {
    const page = aPage(words);
    Object.assign(page.main.querySelector('report-this')!, { locators: [fragment('t=3')] });
    select(textOf(page.it), 0, 6);
    await open();
    await untilOffered('quote');
    box('quote')!.click();
    expect(locatorsOf(await send(page))!.map(({ type }) => type)).to.deep.equal([
      'FragmentSelector',
      'TextQuoteSelector',
    ]);
  });
});

describe('a time of a recording', () => {
  afterEach(closeDialog);
  const video = html`<video src="${PUBLIC}/tide.webm" muted preload="auto"></video>`;

  async function aVideo(shown = video) {
    const page = aPage(shown);
    await (await fetch(`${PUBLIC}/tide.webm`)).blob(); // the test's server has no stretches of a file, but the browser does
    const media = [...page.main.querySelectorAll('video')];
    const isThere = ({ buffered, duration }: HTMLVideoElement) =>
      buffered.length > 0 && buffered.end(buffered.length - 1) >= duration - 1;
    await until(() => media.every(isThere), 'the video');
    media[0]!.currentTime = 12.4;
    await until(() => !media[0]!.seeking);
    return page;
  }

  it('is where the video stands, and is sent when it is ticked', async () => {
    const page = await aVideo();
    await open();
    await untilOffered('moment');
    box('moment')!.click();
    await until(() => field('moment-from'));
    expect([field('moment-from').value, field('moment-to').value]).to.deep.equal(['0:12', '']);
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('t=12')]);
  });

  it('is corrected by typing, and can have an end', async () => {
    const page = await aVideo();
    await open();
    await untilOffered('moment');
    box('moment')!.focus();
    await press('Space');
    await tabTo('#moment-from');
    field('moment-from').select();
    await type('0:05');
    await press('Tab');
    await type('0:09');
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('t=5,9')]);
  });

  it('that makes no sense is said so at the field, and keeps the flag back until it is mended', async () => {
    const page = await aVideo();
    await open();
    await untilOffered('moment');
    box('moment')!.click();
    box('group')!.click();
    field('moment-to').focus();
    await type('0:03');
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await until(() => openDialog()!.querySelector('#part-moment-issue'));
    expect(openDialog()!.querySelector('#part-moment-issue')!.textContent).to.equal(
      'The end must be later than the beginning.',
    );
    expect(focused()).to.equal(field('moment-from'));
    expect(field('moment-from').getAttribute('aria-describedby')).to.contain('part-moment-issue');
    expect(page.flags).to.have.length(0);

    await press('Tab');
    field('moment-to').select();
    await type('0:20');
    expect(openDialog()!.querySelector('#part-moment-issue')).to.equal(null);
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('t=12,20')]);
  });

  it('lies within the recording', async () => {
    await aVideo();
    await open();
    await untilOffered('moment');
    box('moment')!.click();
    box('group')!.click();
    field('moment-to').focus();
    await type('59:00');
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await until(() => openDialog()!.querySelector('#part-moment-issue'));
    expect(openDialog()!.querySelector('#part-moment-issue')!.textContent).to.match(
      /^It is only \d+:\d\d long\.$/,
    );
  });

  it('is of the one of several that the person says', async () => {
    const two = html`<video id="first" src="${PUBLIC}/tide.webm" preload="auto" aria-label="The tide"></video>
      <video id="second" src="${PUBLIC}/tide.webm#2" preload="auto"></video>`;
    const page = await aVideo(two);
    await open();
    await untilOffered('moment');
    box('moment')!.click();
    const which = openDialog()!.querySelector<HTMLSelectElement>('#moment-which')!;
    expect([...which.options].map(({ text }) => text)).to.deep.equal(['1. The tide', '2. tide.webm']);
    which.selectedIndex = 1;
    which.dispatchEvent(new Event('change'));
    expect(field('moment-from').value).to.equal('0:00');
    expect(locatorsOf(await send(page))).to.deep.equal([
      { type: 'CssSelector', value: '#second', refinedBy: fragment('t=0') },
    ]);
  });

  it('is not sent when it is not meant after all', async () => {
    const page = await aVideo();
    await open();
    await untilOffered('moment');
    box('moment')!.click();
    box('moment')!.click();
    expect(locatorsOf(await send(page))).to.equal(undefined);
  });
});

describe('a region of a picture', () => {
  afterEach(closeDialog);

  async function aPicture() {
    const page = aPage(html`<img src="${PUBLIC}/harbour.svg" width="480" height="210" alt="The bridge" />`);
    await page.main.querySelector('img')!.decode();
    await open();
    await untilOffered('region');
    box('region')!.focus();
    await press('Space');
    await until(() => openDialog()!.querySelector('.surface')!.getBoundingClientRect().height > 50);
    return page;
  }
  const surface = () => openDialog()!.querySelector<HTMLElement>('.surface')!;

  it('is moved and resized by keys, and said in words', async () => {
    const page = await aPicture();
    await tabTo('.surface');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
    await sendKeys({ down: 'Shift' });
    await press('ArrowRight');
    await sendKeys({ up: 'Shift' });
    expect(openDialog()!.querySelector('[role=status]')!.textContent).to.contain(
      'Left 21 %, top 27 %, width 52 %, height 50 %',
    );
    expect(surface().getAttribute('aria-label')).to.contain('Left 21 %');
    expect(focused()).to.equal(surface());
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('xywh=percent:21,27,52,50')]);
  });

  it('is typed as numbers, which give way to each other', async () => {
    const page = await aPicture();
    await tabTo('#region-x');
    field('region-x').select();
    await type('80');
    await press('Tab');
    expect(field('region-x').value).to.equal('50');
    field('region-width').value = '30';
    field('region-width').dispatchEvent(new Event('change'));
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('xywh=percent:50,25,30,50')]);
  });

  it('is drawn with the pointer, and the numbers follow', async () => {
    const page = await aPicture();
    await Promise.all(
      openDialog()!
        .getAnimations()
        .map(({ finished }) => finished),
    ); // it comes in from below
    surface().scrollIntoView({ block: 'center' });
    const at = (x: number, y: number): [number, number] => {
      const { left, top, width, height } = surface().getBoundingClientRect();
      return [Math.round(left + x * width), Math.round(top + y * height)];
    };
    await sendMouse({ type: 'move', position: at(0.1, 0.1) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.5, 0.6) });
    await sendMouse({ type: 'up' });
    const numbers = ['x', 'y', 'width', 'height'].map((side) => Number(field(`region-${side}`).value));
    [10, 10, 40, 50].forEach((wanted, index) => expect(numbers[index]).to.be.closeTo(wanted, 1));
    expect(locatorsOf(await send(page))).to.deep.equal([fragment(`xywh=percent:${numbers.join()}`)]);
  });

  it('is not offered of a picture too small to point into', async () => {
    const page = aPage(html`<img src="${PUBLIC}/harbour.svg" width="40" height="40" alt="" />`);
    await page.main.querySelector('img')!.decode();
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(box('region')).to.equal(null);
  });
});

/** An offer that is long enough to be searched. */
function aLongOffer(): Offer {
  const [first] = anOffer().groups;
  const groups = Array.from({ length: 6 }, (_, group) => ({
    ...first!,
    code: `group${group}`,
    label: `Group ${group}`,
    reason: `terms.g${group}`,
    reasons: Array.from({ length: 6 }, (_, reason) => ({
      ...first!.reasons[0]!,
      code: `terms.g${group}_${reason}`,
      label: group === 2 && reason === 3 ? 'Écriture déguisée' : `Reason ${group}${reason}`,
    })),
  }));
  return anOffer({ groups });
}

describe('searching the reasons', () => {
  afterEach(closeDialog);
  const input = () => openDialog()?.querySelector<HTMLInputElement>('input[type=search]');
  const found = () => [...openDialog()!.querySelectorAll<HTMLElement>('.found button')];

  async function openLong() {
    const page = aPage(html`<p>It.</p>`, { offer: aLongOffer() });
    await open();
    await until(input, 'the search');
    return page;
  }

  it('finds a reason by a few letters, without accents, and chooses it with its group', async () => {
    const page = await openLong();
    input()!.focus();
    await type('ecrit');
    expect(found().map(({ textContent }) => textContent)).to.deep.equal(['Écriture déguiséeGroup 2']);
    expect(openDialog()!.querySelector('[role=status]')!.textContent).to.contain('1 reason found');
    await press('ArrowDown');
    expect(focused()).to.equal(found()[0]);
    await press('Enter');
    expect(input()!.value).to.equal('');
    expect(focused()!.matches('[name=reason]:checked')).to.equal(true);
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('Report received');
    expect(page.flags[0]!.draft.claim.reason).to.equal('terms.g2_3');
  });

  it('shows what it finds in place of the list, which Escape brings back, and nothing is closed', async () => {
    await openLong();
    const list = () => box('group')!.getClientRects().length > 0;
    input()!.focus();
    await type('reason 4');
    expect(list()).to.equal(false);
    expect(found()).to.have.length(6);
    await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape');
    expect([list(), input()!.value, focused() === input()]).to.deep.equal([true, '', true]);
    expect(openDialog()).not.to.equal(undefined);
  });

  it('says when there is nothing, and Enter then sends nothing', async () => {
    const page = await openLong();
    box('group')!.click();
    input()!.focus();
    await type('zzz');
    expect(openDialog()!.querySelector('.search')!.textContent).to.contain(
      'No reason found. Try another word.',
    );
    await press('Enter');
    expect(page.flags).to.have.length(0);
    expect(heading()).to.equal('Report this comment');
  });

  it('is not there for a short list', async () => {
    aPage(html`<p>It.</p>`);
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(input()).to.equal(null);
  });
});

describe('the fingerprint of a file', () => {
  afterEach(closeDialog);
  const FORBIDDEN = { code: 'child', reason: 'child.csam' } as const;
  const offer = anOffer({
    groups: [...anOffer().groups].sort(({ code }) => (code === FORBIDDEN.code ? -1 : 1)),
  });
  const note = () =>
    [...(openDialog()?.querySelectorAll('.note') ?? [])].find((it) => /fingerprint/.test(it.textContent));

  async function sha256(url: string): Promise<string> {
    const bytes = await (await fetch(url)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  it('is made where the reason forbids copies, and sent in place of the file', async () => {
    const page = aPage(html`<img src="${PUBLIC}/harbour.svg" width="480" height="210" alt="" />`, { offer });
    await page.main.querySelector('img')!.decode();
    await open();
    box('group')!.click();
    await until(() => note()?.textContent.includes('is ready'), 'the fingerprint');
    const draft = await send(page);
    expect(draft.claim.reason).to.equal(FORBIDDEN.reason);
    const url = new URL(`${PUBLIC}/harbour.svg`, location.href).href;
    expect(draft.targets[0]!.media).to.deep.equal([
      { type: 'image/svg+xml', url, sha256: await sha256(url) },
    ]);
    expect(draft.targets[0]!.snapshot).to.equal(undefined);
  });

  it('is made of the files that the host names', async () => {
    const url = new URL(`${PUBLIC}/tide.webm`, location.href).href;
    const target: Target = { kind: 'media', url: location.href, media: [{ type: 'video/webm', url }] };
    const page = aPage(html`<p>It.</p>`, { offer, target });
    await open();
    box('group')!.click();
    await until(() => note()?.textContent.includes('is ready'), 'the fingerprint');
    expect((await send(page)).targets[0]!.media).to.deep.equal([
      { type: 'video/webm', url, sha256: await sha256(url) },
    ]);
  });

  it('that cannot be made is no obstacle', async () => {
    const url = new URL('/no-such-file.webm', location.href).href;
    const target: Target = { kind: 'media', url: location.href, media: [{ type: 'video/webm', url }] };
    const page = aPage(html`<p>It.</p>`, { offer, target });
    await open();
    box('group')!.click();
    await until(() => note()?.textContent.includes('No fingerprint'), 'that there is none');
    expect((await send(page)).targets[0]!.media).to.deep.equal([{ type: 'video/webm', url }]);
  });

  it('is waited for a little when the flag is sent at once', async () => {
    const url = new URL(`${PUBLIC}/tide.webm`, location.href).href;
    const target: Target = { kind: 'media', url: location.href, media: [{ type: 'video/webm', url }] };
    const page = aPage(html`<p>It.</p>`, { offer, target });
    await open();
    box('group')!.click();
    await until(note);
    expect((await send(page)).targets[0]!.media![0]!.sha256).to.equal(await sha256(url));
  });

  it('is not made for any other reason', async () => {
    const page = aPage(html`<img src="${PUBLIC}/harbour.svg" width="480" height="210" alt="" />`);
    await page.main.querySelector('img')!.decode();
    await open();
    box('group')!.click();
    expect((await send(page)).targets[0]!.media).to.equal(undefined);
  });
});

describe('what a person can do for their own comfort', () => {
  afterEach(closeDialog);
  const buttons = () =>
    [...openDialog()!.querySelectorAll<HTMLButtonElement>('.comfort button')].map((it) => it.textContent);
  const pressButton = (place: number) =>
    openDialog()!.querySelectorAll<HTMLButtonElement>('.comfort button')[place]!.click();

  it('is nothing where no host offers it', async () => {
    const page = aPage(html`<p>It.</p>`);
    await open();
    await send(page);
    expect(openDialog()!.querySelector('.comfort')).to.equal(null);
  });

  it('is what the host offers, done by the host, told, and taken back', async () => {
    const page = aPage(html`<p>It.</p>`);
    const done: string[] = [];
    page.main.addEventListener('report-comfort', (event: ReportComfortEvent) => {
      done.push(event.reported.kind);
      event.offer(
        {
          id: 'hide',
          label: 'Hide it',
          help: 'Only for you.',
          act: () => void done.push('hidden'),
          undo: () => void done.push('shown'),
        },
        { id: 'block', label: 'Block Ana', act: async () => void done.push('blocked') },
      );
    });
    await open();
    await send(page);
    await until(() => openDialog()!.querySelector('.comfort'));
    expect(buttons()).to.deep.equal(['Hide it', 'Block Ana']);

    const hide = openDialog()!.querySelector<HTMLButtonElement>('.comfort button')!;
    hide.focus();
    await press('Enter');
    await until(() => buttons()[0] === 'Undo');
    expect(focused()).to.equal(hide);
    expect(hide.parentElement!.textContent).to.contain('Done: Hide it');
    await press('Enter');
    await until(() => buttons()[0] === 'Hide it');
    pressButton(1);
    await until(() => done.includes('blocked'));
    await until(() => openDialog()!.textContent.includes('Done: Block Ana'));
    pressButton(1); // it cannot be taken back, nor done twice
    expect(done).to.deep.equal(['comment', 'hidden', 'shown', 'blocked']);
  });

  it('that does not work is told, and can be tried again', async () => {
    const page = aPage(html`<p>It.</p>`);
    let isBroken = true;
    page.main.addEventListener('report-comfort', (event: ReportComfortEvent) =>
      event.offer({
        id: 'mute',
        label: 'Mute Ana',
        act: () => (isBroken ? Promise.reject(new Error('No network.')) : Promise.resolve()),
      }),
    );
    await open();
    await send(page);
    await until(() => openDialog()!.querySelector('.comfort'));
    pressButton(0);
    await until(() => openDialog()!.textContent.includes('This did not work: Mute Ana. Please try again.'));
    isBroken = false;
    pressButton(0);
    await until(() => openDialog()!.textContent.includes('Done: Mute Ana'));
  });
});

describe('the law that is meant', () => {
  afterEach(closeDialog);

  async function openNotice() {
    const page = aPage(html`<p>It.</p>`);
    await open();
    box('group')!.click();
    box('illegal')!.click();
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('A few details for a legal notice');
    await until(() => field('law'), 'the question for the law');
    return page;
  }
  async function sendNotice(page: Awaited<ReturnType<typeof openNotice>>) {
    field('explanation').focus();
    await type('It calls for violence.');
    field('anonymous').click();
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('Report received');
    const { draft } = page.flags[0]!;
    expect(read(FlagDraft, JSON.parse(JSON.stringify(draft))).ok).to.equal(true);
    return draft.claim;
  }

  it('can be said, with its country', async () => {
    const page = await openNotice();
    field('law').focus();
    await type('Criminal Code, Art. 137d');
    const country = openDialog()!.querySelector<HTMLSelectElement>('#country')!;
    expect(country.value).to.equal('');
    country.value = 'NL';
    country.dispatchEvent(new Event('change'));
    expect(country.selectedOptions[0]!.text).to.equal('Netherlands');
    const { legalGround, country: said } = await sendNotice(page);
    expect([legalGround, said]).to.deep.equal(['Criminal Code, Art. 137d', 'NL']);
  });

  it('need not be known', async () => {
    const claim = await sendNotice(await openNotice());
    expect(claim).not.to.have.any.keys('legalGround', 'country');
  });
});
