import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actionOf, SHORTCUTS } from './shortcuts.ts';
import { en } from './strings/en.ts';

const press = (key: string, modifier = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifier,
});
const here = { isTyping: false, inList: false, hasShortcuts: true };

describe('a key', () => {
  it('does what the help says', () => {
    for (const { keys, action } of SHORTCUTS) {
      if (action === 'open') continue; // the browser's own
      for (const key of keys) {
        const name = { '↓': 'ArrowDown', '↑': 'ArrowUp' }[key as string] ?? key;
        assert.equal(actionOf(press(name), { ...here, inList: true }), action);
      }
      assert.ok(en.help[action]);
    }
  });

  it('does nothing while somebody types, or holds a modifier', () => {
    assert.equal(actionOf(press('c'), { ...here, isTyping: true }), undefined);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      assert.equal(actionOf(press('c', { [modifier]: true }), here), undefined);
    }
  });

  it('does nothing by itself when single keys are off, but arrows do in the list', () => {
    const off = { ...here, hasShortcuts: false };
    assert.equal(actionOf(press('j'), off), undefined);
    assert.equal(actionOf(press('ArrowDown'), { ...off, inList: true }), 'next');
  });

  it('leaves the arrows to scrolling outside the list', () => {
    assert.equal(actionOf(press('ArrowDown'), here), undefined);
  });
});
