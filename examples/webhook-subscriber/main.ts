// WEBHOOK_SECRET=whsec_… npm start
import { createServer } from 'node:http';
import { createSubscriber } from './subscriber.ts';

const { PORT = '8789', WEBHOOK_SECRET } = process.env;
if (!WEBHOOK_SECRET) throw new Error('Set WEBHOOK_SECRET to the secret that the receiver told.');

const hidden = new Set<string>(); // a real backend has a database here
const subscriber = createSubscriber(WEBHOOK_SECRET.split(' '), {
  async hide(id) {
    hidden.add(id);
    console.log(`Comment ${id} is hidden; ${hidden.size} in all.`);
  },
});
createServer(subscriber).listen(Number(PORT), () =>
  console.log(`Deliveries go to http://localhost:${PORT}/`),
);
