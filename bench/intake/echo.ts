// The floor: node:http, JSON parsed and written back.
import { answerUsage } from './usage.ts';
import { listenForFlags } from './bare-server.ts';

answerUsage(await listenForFlags((document) => document));
