import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anOffer } from '@report-this/client/testing';
import { build } from 'esbuild';
import { PEERS } from './peers.ts';
import type { Variant } from './variants.ts';

const BUILT = fileURLToPath(new URL('../../node_modules/.cache/bench/element', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

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
  const server = createServer(({ url }, response) => {
    const path = new URL(url!, 'http://localhost').pathname;
    const file = BUILT + path;
    if (path === '/receiver') response.setHeader('content-type', TYPES['.json']!).end(offer);
    else if (!path.includes('..') && existsSync(file) && extname(file) in TYPES)
      response.setHeader('content-type', TYPES[extname(file)]!).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: ({ id }) => `http://127.0.0.1:${port}/${id}/index.html`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
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
