import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { eventually, openConsole } from './console.test-helper.ts';

describe('signing in', () => {
  it('takes a key, keeps it in the tab and shows the cases', async () => {
    const stage = openConsole({ key: '' });
    const input = await stage.appears<HTMLInputElement>('#key');
    input.focus();
    await sendKeys({ type: ' key-of-robin ' });
    await sendKeys({ press: 'Enter' });
    await stage.appears('li[data-case]');
    expect(stage.memory.key).to.equal('key-of-robin');
    expect(stage.focused()?.textContent).to.equal('Cases');
  });

  it('asks for a key when there is none, at the field', async () => {
    const stage = openConsole({ key: '' });
    const input = await stage.appears<HTMLInputElement>('#key');
    (await stage.appears<HTMLButtonElement>('button[type=submit]')).click();
    await eventually(() => stage.focused() === input, 'the field has no focus');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(stage.find('#error')?.textContent).to.equal('Enter your moderator key.');
    expect(stage.receiver.transcript.filter((line) => line.includes('/cases'))).to.deep.equal([]);
  });

  for (const [what, key] of [
    ['a wrong key', 'guess'],
    ['a key that no header can carry', 'ключ'],
  ] as const) {
    it(`says that ${what} is refused, and forgets it`, async () => {
      const stage = openConsole({ key: '' });
      const input = await stage.appears<HTMLInputElement>('#key');
      input.value = key;
      (await stage.appears<HTMLButtonElement>('button[type=submit]')).click();
      const error = await eventually(() => {
        const found = stage.find('#error');
        return found && !found.hidden ? found : undefined;
      }, 'no refusal');
      expect(error.textContent).to.contain('does not know this key');
      expect(stage.memory.key).to.equal(undefined);
      await eventually(() => stage.focused()?.id === 'key', 'the field has no focus');
    });
  }

  it('takes the key of a link, and removes it from the address at once', async () => {
    const stage = openConsole({ key: '', hash: '#key=key-of-robin' });
    expect(location.hash).to.equal('#/cases');
    await stage.appears('li[data-case]');
  });

  it('takes a key that comes into the address later', async () => {
    const stage = openConsole({ key: '' });
    await stage.appears('#key');
    location.hash = '#key=key-of-sam';
    await stage.appears('li[data-case]');
    expect(location.hash).to.equal('#/cases');
    expect(stage.memory.key).to.equal('key-of-sam');
  });

  it('ends by signing out', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    (
      await eventually(
        () =>
          [...stage.app.shadowRoot!.querySelectorAll('button')].find(
            ({ innerText }) => innerText === 'Sign out',
          ),
        'no button',
      )
    ).click();
    await stage.appears('#key');
    expect(stage.memory.key).to.equal(undefined);
    expect(stage.text()).to.contain('You are signed out.');
    expect(stage.find('li[data-case]')).to.equal(undefined);
    await eventually(() => stage.focused()?.textContent === 'Sign in', 'the heading has no focus');
  });

  it('is asked for again when the receiver no longer takes the key', async () => {
    const moderators = { 'key-of-robin': 'Robin' } as Record<string, string>;
    const stage = openConsole({ moderators });
    await stage.appears('li[data-case]');
    delete moderators['key-of-robin'];
    await sendKeys({ press: 'r' });
    await stage.appears('#key');
    expect(stage.text()).to.contain('does not know this key');
  });
});
