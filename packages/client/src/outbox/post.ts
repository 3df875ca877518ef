import type { Receipt } from '@report-this/protocol';
import { type Drop, DroppedError } from './dropped-error.ts';

/** What became of a kept flag. */
export type News = { readonly flagId: string; readonly receipt: Receipt } | Drop;

/** Brings the news of a flag to whoever waits for its receipt, in this tab and in the others. */
export interface Post {
  awaitReceipt(flagId: string): Promise<Receipt>;
  tell(news: News): void;
  close(): void;
}

interface Waiting {
  readonly receipt: Promise<Receipt>;
  readonly settle: (news: News) => void;
}

/** Opens the post of an outbox; with a name it reaches every tab that has one of that name. */
export function createPost(name: string | undefined): Post {
  const waiting = new Map<string, Waiting>();
  const channel = name && globalThis.BroadcastChannel ? new BroadcastChannel(name) : undefined;

  const settle = (news: News) => {
    waiting.get(news.flagId)?.settle(news);
    waiting.delete(news.flagId);
  };
  if (channel) channel.onmessage = ({ data }: MessageEvent<News>) => settle(data);

  return {
    awaitReceipt(flagId) {
      const held = waiting.get(flagId) ?? newlyWaiting();
      waiting.set(flagId, held);
      return held.receipt;
    },
    tell(news) {
      settle(news);
      // an error is no plain data: the others learn the reason
      channel?.postMessage('receipt' in news ? news : { flagId: news.flagId, reason: news.reason });
    },
    close: () => channel?.close(),
  };
}

function newlyWaiting(): Waiting {
  let settle!: Waiting['settle'];
  const receipt = new Promise<Receipt>((resolve, reject) => {
    settle = (news) => ('receipt' in news ? resolve(news.receipt) : reject(new DroppedError(news)));
  });
  receipt.catch(() => {}); // `onDrop` tells it too: nobody has to listen here
  return { receipt, settle };
}
