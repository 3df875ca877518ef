import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { anEvent, answer, refusal } from '@report-this/client/testing';
import { addEndpoint, eventually, openConsole, type Stage } from './console.test-helper.ts';
import { aShopOffer } from './sample-cases.test-helper.ts';

const hash = '#/endpoints';

/** The button of the first endpoint that says so. */
async function press(stage: Stage, words: string): Promise<void> {
  const room = await stage.appears('console-endpoint-list');
  const button = await eventually(
    () =>
      [...room.shadowRoot!.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === words),
    `no button says ${words}`,
  );
  button.click();
}
const lines = ({ receiver }: Stage) =>
  receiver.transcript
    .filter((line) => line.includes('/webhooks'))
    .map((line) => line.replace(/[0-9a-f-]{36}/, 'id').split(' → ')[0]);
const says = (stage: Stage, words: string) =>
  eventually(() => stage.find('[role=status]')?.textContent?.includes(words), `it does not say ${words}`);

describe('the endpoints', () => {
  it('are reached by a link, added by keyboard, and their secret is shown once', async () => {
    const stage = openConsole();
    (await stage.appears<HTMLAnchorElement>(`a[href="${hash}"]`)).click();
    await stage.appears('.empty');
    const field = await stage.appears<HTMLInputElement>('#url');
    field.focus();
    await sendKeys({ type: 'https://shop.example/hooks/flags' });
    await sendKeys({ press: 'Enter' });
    const secret = await stage.appears<HTMLInputElement>('.secret input');
    expect(secret.value).to.match(/^whsec_/);
    await eventually(() => stage.focused() === secret, 'the secret has not the focus');
    await says(stage, 'shown this once');

    location.hash = '#/cases';
    await stage.appears('li[data-case]');
    location.hash = hash;
    await stage.appears('li[data-endpoint]');
    expect(stage.find('.secret')).to.equal(undefined);
    expect(stage.text()).not.to.include(secret.value);
  });

  it('are not there where the receiver tells no events', async () => {
    const stage = openConsole({ offer: { ...aShopOffer(), extensions: ['review'] } });
    await eventually(() => stage.text().includes('Copyright'), 'no offer');
    expect(stage.find(`a[href="${hash}"]`)).to.equal(undefined);
  });

  it('take the chosen events and the kind of signature', async () => {
    const stage = openConsole({ hash });
    (await stage.appears<HTMLInputElement>('[id="case.decided"]')).click();
    (await stage.appears<HTMLInputElement>('#pair')).click();
    await addEndpoint(stage);
    const { body } = stage.receiver.requests.find(
      ({ method, path }) => method === 'POST' && path === '/webhooks',
    )!;
    const { id: _id, ...draft } = body as Record<string, unknown>;
    expect(draft).to.deep.equal({
      url: 'https://shop.example/hooks/flags',
      types: ['case.decided'],
      signature: 'ed25519',
    });
  });

  it('are registered once when the answer is lost and somebody tries again', async () => {
    const stage = openConsole({ hash });
    await stage.appears('.empty'); // the refusal is for the registration, not for the list
    const field = await stage.appears<HTMLInputElement>('#url');
    field.value = 'https://shop.example/hooks/flags';
    stage.receiver.answerNext(refusal('not-accepting', { retryAfter: 600 }));
    field.form!.requestSubmit();
    const alert = await stage.appears('[role=alert] button');
    alert.click();
    await stage.appears('.secret input');
    const ids = stage.receiver.requests
      .filter(({ method, path }) => method === 'POST' && path === '/webhooks')
      .map(({ body }) => (body as { id: string }).id);
    expect(ids.length).to.equal(2);
    expect(new Set(ids).size).to.equal(1);
  });

  it('need a web address: the field says so and has the focus', async () => {
    const stage = openConsole({ hash });
    const field = await stage.appears<HTMLInputElement>('#url');
    field.value = 'shop';
    field.form!.requestSubmit();
    await stage.appears('#url-error');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(stage.focused()).to.equal(field);
    expect(lines(stage)).to.deep.equal(['GET /webhooks']);
  });

  it('are tested, switched off and on, and given another secret', async () => {
    const stage = openConsole({ hash });
    await addEndpoint(stage);
    const before = stage.find<HTMLInputElement>('.secret input')!.value;
    await press(stage, 'Send a test');
    await says(stage, 'The test arrived.');
    await press(stage, 'Switch off');
    await says(stage, 'Its events wait.');
    expect(stage.text()).to.include('Switched off');
    await press(stage, 'Switch on');
    await says(stage, 'what waited');
    await press(stage, 'Change the secret');
    await eventually(
      () => stage.find<HTMLInputElement>('.secret input')!.value !== before,
      'the secret is the same',
    );
    expect(stage.text()).to.include('2 sign now');
    expect(lines(stage)).to.deep.equal([
      'GET /webhooks',
      'POST /webhooks',
      'POST /webhooks/id/test',
      'GET /webhooks/id/deliveries',
      'POST /webhooks/id/disable',
      'POST /webhooks/id/enable',
      'POST /webhooks/id/secrets',
    ]);
  });

  it('bring a secret that is on its way, whatever else is pressed meanwhile', async () => {
    const stage = openConsole({ hash });
    await addEndpoint(stage);
    const before = stage.find<HTMLInputElement>('.secret input')!.value;
    await press(stage, 'Change the secret');
    stage.find<HTMLDetailsElement>('details')!.open = true;
    await press(stage, 'Change the secret');
    await press(stage, 'Switch off');
    await eventually(
      () => stage.find<HTMLInputElement>('.secret input')!.value !== before,
      'the secret is the same',
    );
    expect(lines(stage).filter((line) => line?.endsWith('/secrets')).length).to.equal(1);
    expect(lines(stage)).not.to.include('POST /webhooks/id/disable');
  });

  it('show their last deliveries, why one failed, and send again from one on', async () => {
    const event = anEvent('case.decided');
    const stage = openConsole({ hash, events: [event] });
    await addEndpoint(stage);
    const attempt = { eventId: event.id, type: event.type, at: event.timestamp, tries: 3, outcome: 'failed' };
    stage.receiver.answerNext(answer(200, { items: [{ ...attempt, reason: 'status 503' }] }));
    (await stage.appears<HTMLDetailsElement>('details')).open = true;
    await stage.appears('.attempts li');
    for (const words of ['case.decided', 'Failed', 'status 503', 'attempt 3'])
      expect(stage.text()).to.include(words);
    await press(stage, 'Send again from here');
    await says(stage, 'sent again');
    expect(stage.receiver.requests.at(-1)?.body).to.deep.equal({ from: event.id });
  });

  it('copy the secret, or leave it selected where that is forbidden', async () => {
    const stage = openConsole({ hash });
    await addEndpoint(stage);
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await press(stage, 'Copy');
    await says(stage, 'copied.');
    const field = stage.find<HTMLInputElement>('.secret input')!;
    expect(written).to.deep.equal([field.value]);

    clipboard.writeText = () => Promise.reject(new Error('Forbidden.'));
    await press(stage, 'Copy');
    await says(stage, 'could not be copied');
    expect(field.selectionEnd).to.equal(field.value.length);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('ask for the key again when the receiver does not take it any more', async () => {
    const stage = openConsole({ hash, key: 'key-of-nobody' });
    await stage.appears('#key');
  });
});
