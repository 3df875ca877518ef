import type { Receiver } from '../create-receiver.ts';
import { REST_MS } from '../outbox/deliver-due.ts';
import type { Log } from '../ports/log.ts';

/** What repeats some work until it is stopped. */
interface Loop {
  /** Begins nothing more, and ends when what has begun does. */
  stop(): Promise<void>;
}

/** Lets a receiver deliver what is due and send the mails that are, neither waiting for the other, until it is stopped. */
export function startWorkLoop(receiver: Pick<Receiver, 'deliverEvents' | 'sendMails'>, log: Log): Loop {
  const loops = [
    repeat(receiver.deliverEvents, (error) => fault('delivery', error)),
    repeat(receiver.sendMails, (error) => fault('mail', error)),
  ];
  function fault(route: string, error: unknown): void {
    log.fault({ method: 'POST', route, status: 0, ms: 0, requestId: '' }, error);
  }
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

/** Works again and again, with a rest in between. */
function repeat(work: () => Promise<void>, fault: (error: unknown) => void): Loop {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = () => {};

  async function run(): Promise<void> {
    while (!isStopped) {
      await work().catch(fault);
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
