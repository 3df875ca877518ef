import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shield } from '../src/shield.ts';
import { ANA } from './flags.ts';

describe('shielding a reporter', () => {
  it('takes out name, address and organisation, in any case and spacing', () => {
    assert.equal(
      shield('ANA-MARIA\n RUSU, stichting helpdesk, Ana.Rusu+Flags@example.org!', ANA),
      '[reporter], [reporter], [reporter]!',
    );
  });

  it('leaves longer words alone', () => {
    const reporter = { role: 'identified', name: 'Al', email: 'al@example.org' } as const;
    assert.equal(shield('All of it, said Al.', reporter), 'All of it, said [reporter].');
    assert.equal(
      shield('val@example.organic', { role: 'reachable', email: 'al@example.org' }),
      'val@example.organic',
    );
  });

  it('knows the address of a reporter who is only reachable, and nothing of the others', () => {
    assert.equal(shield('mail a@b.nl', { role: 'reachable', email: 'a@b.nl' }), 'mail [reporter]');
    assert.equal(shield('mail a@b.nl', { role: 'anonymous' }), 'mail a@b.nl');
    assert.equal(shield('mail a@b.nl', { role: 'account', assertion: 'a@b.nl' }), 'mail a@b.nl');
  });

  it('takes a name with symbols as it is', () => {
    const reporter = { role: 'identified', name: 'R. (Bob) O’Neil*', email: 'r@example.org' } as const;
    assert.equal(shield('by R. (Bob) O’Neil*', reporter), 'by [reporter]');
    assert.equal(shield('by Rx (Bob) O’Neil', reporter), 'by Rx (Bob) O’Neil');
  });

  it('finds no name in a blank one', () => {
    assert.equal(shield('a b', { role: 'identified', name: ' ', email: 'r@example.org' }), 'a b');
  });
});
