import { anOffer } from '@report-this/client/testing';
import type { Target } from '@report-this/protocol';
import { expect } from 'chai';
import { html } from 'lit';
import { closeDialog, openDialog, until } from './page.test-helper.ts';
import { aPage, box, open, PUBLIC, send } from './part-page.test-helper.ts';

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
