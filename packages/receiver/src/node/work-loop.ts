import type { Receiver } from '../create-receiver.ts';
import type { Log } from '../ports/log.ts';

/** How long the loop rests when nothing is due, in milliseconds: how late an event may begin its way. */
const REST_MS = 250;

/** Lets a receiver deliver what is due, again and again, until it is stopped. */
export function startWorkLoop(receiver: Receiver, log: Log): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = () => {};

  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        await receiver.work();
      } catch (error) {
        log.fault({ method: 'POST', route: 'delivery', status: 0, ms: 0, requestId: '' }, error);
      }
      if (isStopped) return;
      await new Promise<void>((resolve) => {
        end = resolve;
        timer = setTimeout(resolve, REST_MS);
      });
    }
  }

  const running = run();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      end();
      await running;
    },
  };
}
