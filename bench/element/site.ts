import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { anOffer } from '@report-this/client/testing';
import { build } from 'esbuild';
import { openServer, sendFileOf } from '../../scripts/local-server.ts';
import { PEERS } from './peers.ts';
import type { Variant } from './variants.ts';

const BUILT = fileURLToPath(new URL('../../node_modules/.cache/bench/element', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A page for each variant, on a server of its own. */
export interface Site {
  addressOf(variant: Variant): string;
  close(): void;
}

/** Builds each variant the same way, and serves them with an offer at `/receiver`. */
export async function openSite(variants: readonly Variant[]): Promise<Site> {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  for (const variant of variants) await bundle(variant);

  const offer = JSON.stringify(anOffer());
  const { url, close } = await openServer((request, response) => {
    if (request.url !== '/receiver') return sendFileOf(pathToFileURL(`${BUILT}/`), request.url!, response);
    response.setHeader('content-type', 'application/json').end(offer);
  });
  return { addressOf: ({ id }) => `${url}/${id}/index.html`, close };
}

/** Ours and theirs by one bundler with one setting; theirs from the folder of their own. */
async function bundle({ id, row, module }: Variant): Promise<void> {
  const folder = `${BUILT}/${id}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/variant.mjs`, `${module}\nexport {};\n`);
  writeFileSync(
    `${folder}/main.mjs`,
    `import * as variant from './variant.mjs';
import { start } from ${JSON.stringify(`${HERE}page.ts`)};
start(${JSON.stringify(row)}, variant.attach);\n`,
  );
  await build({
    entryPoints: [`${folder}/main.mjs`],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@report-this/source'],
    nodePaths: [`${PEERS}/node_modules`, fileURLToPath(new URL('../../node_modules', import.meta.url))],
    loader: { '.woff2': 'empty' },
    logLevel: 'error',
  });
  const styles = existsSync(`${folder}/main.css`) ? '<link rel="stylesheet" href="main.css">' : '';
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>
<link rel="icon" href="data:,"><link rel="report-this" href="/receiver">${styles}
<script type="module" src="main.js"></script><main><ul></ul></main></html>\n`,
  );
}
