import { expect } from 'chai';
import '../src/define.ts';
import '../src/feed.ts';
import { report } from '../src/index.ts';
import {
  aRef,
  aSender,
  closeDialog,
  heading,
  openDialog,
  press,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';

const { sender } = aSender();

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
    const closed = new Promise((told) => openDialog()!.addEventListener('close', told, { once: true }));
    const second = report({ target: { ...target(), kind: 'post' }, sender });
    await untilHeading('Report this post');
    expect(await first).to.deep.equal({ outcome: 'closed' });
    await closed; // of the first one, told late
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
