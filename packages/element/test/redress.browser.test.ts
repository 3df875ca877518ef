import type { DecisionForReporter } from '@report-this/protocol';
import { expect } from 'chai';
import { decided, show } from './status-page.test-helper.ts';

describe('challenging a decision', () => {
  const withRedress = (redress: DecisionForReporter['redress'], appealUntil?: string) =>
    show(async () => ({
      ...decided,
      ...(appealUntil && { appealUntil }),
      targets: [{ ...decided.targets[0]!, decision: { ...decided.targets[0]!.decision!, redress } }],
    }));

  it('leads to the page that the decision names', async () => {
    const { element, untilText } = withRedress([
      { kind: 'internalComplaint', url: 'https://shop.example/complain', until: '2999-05-24' },
    ]);
    await untilText('You can complain to the service.');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://shop.example/complain');
  });

  it('leads to the address to write to, with the reference and nothing else', async () => {
    const { element, untilText } = withRedress([
      { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2999-05-24' },
    ]);
    await untilText('flags@shop.example');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal(
      'mailto:flags@shop.example?subject=F-3JZ9-J6GM-B',
    );
  });

  it('makes no link of a contact that is no address, or of more than one', async () => {
    const { element, untilText } = withRedress([
      { kind: 'internalComplaint', contact: 'flags@shop.example?bcc=all@shop.example' },
      { kind: 'court', contact: 'The court of Utrecht' },
    ]);
    await untilText('The court of Utrecht');
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });

  it('is not offered when its time has ended, which is said', async () => {
    const { untilText, text } = withRedress(
      [{ kind: 'internalComplaint', contact: 'flags@shop.example', until: '2020-05-24' }, { kind: 'court' }],
      '2020-05-24',
    );
    await untilText('A complaint to the service was possible until May 24, 2020.');
    expect(text()).not.to.contain('You can complain');
    expect(text()).not.to.contain('You can challenge');
    expect(text()).to.contain('You can go to court.');
    expect(text().split('was possible until')).to.have.length(2);
  });
});
