import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryIn } from './memory.ts';

function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
}

const forbidden = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('the memory of the tab', () => {
  it('outlives the page', () => {
    const storage = aStorage();
    memoryIn(() => storage).remember({ key: 'k', language: 'nl', hasShortcuts: false });
    const { key, language, hasShortcuts } = memoryIn(() => storage);
    assert.deepEqual({ key, language, hasShortcuts }, { key: 'k', language: 'nl', hasShortcuts: false });
  });

  it('forgets the key when told to, and nothing else', () => {
    const storage = aStorage();
    const tab = memoryIn(() => storage);
    tab.remember({ key: 'k', language: 'ar' });
    tab.remember({ key: undefined });
    assert.deepEqual([tab.key, tab.language], [undefined, 'ar']);
  });

  it('lasts as long as the page where storage is forbidden', () => {
    const memory = memoryIn(forbidden);
    memory.remember({ key: 'k' });
    assert.equal(memory.key, 'k');
    assert.equal(memory.hasShortcuts, true);
    memory.remember({ key: undefined });
    assert.equal(memory.key, undefined);
  });
});
