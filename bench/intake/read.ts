// The floor with the protocol's own reading of a flag: what checking costs, whoever does it.
import { Flag, read } from '@report-this/protocol';
import { listenForFlags } from './bare-server.ts';
import { answerUsage } from './usage.ts';

answerUsage(
  await listenForFlags((document) => {
    const found = read(Flag, document);
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    return document;
  }),
);
