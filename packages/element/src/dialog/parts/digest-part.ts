import type { PartsStrings } from '@report-this/strings/dialog';
import { h } from '../h.ts';
import { type Digest, digestOf } from './digest.ts';
import { filesOf, withDigests } from './file.ts';
import type { Part, PartView } from './part.ts';
import { sheet } from './styles.ts';

const MAX_BYTES = 64 * 2 ** 20;

/** How long sending waits for fingerprints that are not ready, in milliseconds. */
const PATIENCE_MS = 5000;

/** The fingerprints that are ready, by the address of their file. */
type DigestAnswer = Readonly<Record<string, Digest>>;

/**
 * Where a reason forbids copies of the content, works out on this device the fingerprints of the files that are reported,
 * and sends those in their place. A file that cannot be read here is no obstacle: the person is told, and goes on.
 */
export function digestPart({ digest: texts }: PartsStrings): Part<DigestAnswer> {
  let digests: DigestAnswer = {};
  let stage: keyof typeof texts = 'working';
  let share: number | undefined;
  let making: Promise<void> | undefined;

  const make = async ({ request, signal, redraw, tell }: PartView<DigestAnswer>) => {
    const onProgress = (read: number | undefined) => {
      share = read;
      redraw();
    };
    for (const address of filesOf(request.target, request.content)) {
      // one that cannot be read is let be, and the next one tried
      const digest =
        digests[address] ??
        (await digestOf(address, { signal, maxBytes: MAX_BYTES, onProgress }).catch(() => undefined));
      if (signal.aborted) {
        making = undefined; // begun anew when it is wanted again
        return;
      }
      if (digest) digests = { ...digests, [address]: digest };
    }
    stage = Object.keys(digests).length ? 'ready' : 'failed';
    tell(digests);
    redraw();
  };

  return {
    sheet,
    draw(view) {
      making ??= make(view);
      return [
        view.content,
        h(
          'div',
          { class: 'note', part: 'note', lang: view.language },
          h('p', {}, texts[stage]),
          stage === 'working' && h('progress', { value: share, 'aria-label': texts.working }),
        ),
      ];
    },
    announcement: () => texts[stage],
    async toFlag(flag) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([making, new Promise((settle) => (timer = setTimeout(settle, PATIENCE_MS)))]);
      clearTimeout(timer);
      const [target, ...others] = flag.targets;
      return target
        ? { ...flag, targets: [withDigests(target, new Map(Object.entries(digests))), ...others] }
        : flag;
    },
  };
}
