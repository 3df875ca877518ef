import { expect } from 'chai';
import { html } from 'lit';
import { closeDialog, focused, openDialog, press, tabTo, type, until } from './page.test-helper.ts';
import {
  aPage,
  box,
  field,
  fragment,
  locatorsOf,
  open,
  PUBLIC,
  send,
  untilOffered,
} from './part-page.test-helper.ts';

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
