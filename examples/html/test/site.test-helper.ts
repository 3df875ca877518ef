import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCompanions, serve } from '@report-this/receiver/node';
import { build } from 'esbuild';

/** The strictest policy under which everything works. */
export const STRICT =
  "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

export const ELEMENT = '<script type="module" src="/report-this/element/report-this.js"></script>';
export const FEED = '<script type="module" src="/report-this/element/feed.js"></script>';
/** The same sources built by another tool, under names of its own: what a page has that loads two versions. */
export const OTHER_ELEMENT = '<script type="module" src="/other-build/define.js"></script>';
export const OTHER_FEED = '<script type="module" src="/other-build/feed.js"></script>';

/** A site with the receiver, the built element, another build of it, and the pages that a test puts there. */
export interface Site {
  readonly url: string;
  readonly receiverUrl: string;
  /** Puts a page there; gives its address. */
  page(body: string, options?: PageOptions): string;
  /** Puts any file there; gives its address. */
  file(name: string, mediaType: string, text: string): string;
  close(): Promise<void>;
}

/** What a page of a test is like. */
export interface PageOptions {
  readonly head?: string;
  readonly lang?: string;
  /** @default STRICT */
  readonly policy?: string;
}

/** Serves a site on a free port. */
export async function aSite(): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'report-this-'));
  const files = new Map<string, { body: string; headers: Record<string, string> }>();
  for (const { path, text } of await otherBuild())
    files.set(`/other-build/${path}`, { body: text, headers: headersOf('text/javascript') });

  const receiver = await serve({
    port: 0,
    data,
    origins: ['*'], // among them none: that of a sandboxed frame
    mounts: findCompanions(),
    page: (request) => {
      const file = files.get(new URL(request.url).pathname);
      return file && new Response(file.body, { headers: file.headers });
    },
  });
  let pages = 0;
  return {
    url: receiver.url,
    receiverUrl: receiver.receiverUrl,
    page(body, { head = ELEMENT, lang = 'en', policy = STRICT } = {}) {
      const path = `/pages/${++pages}`;
      files.set(path, {
        body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${head}<body>${body}`,
        headers: { ...headersOf('text/html; charset=utf-8'), 'Content-Security-Policy': policy },
      });
      return new URL(path, receiver.url).href;
    },
    file(name, mediaType, text) {
      files.set(`/files/${name}`, { body: text, headers: headersOf(mediaType) });
      return `/files/${name}`;
    },
    async close() {
      await receiver.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const headersOf = (mediaType: string) => ({
  'Content-Type': mediaType,
  'Access-Control-Allow-Origin': '*', // a sandboxed frame has no origin
});

async function otherBuild(): Promise<{ path: string; text: string }[]> {
  const source = (entry: string) => fileURLToPath(import.meta.resolve(`@report-this/element${entry}`));
  const outdir = '/other-build';
  const { outputFiles } = await build({
    entryPoints: { index: source(''), define: source('/define'), feed: source('/feed') },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@report-this/source'],
    outdir,
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => ({ path: path.slice(outdir.length + 1), text }));
}
