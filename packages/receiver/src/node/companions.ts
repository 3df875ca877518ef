import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ELEMENT_PATH } from './route-request.ts';
import type { Mount } from './static-folder.ts';

/** Packages whose files are served when they are installed beside the receiver. */
const COMPANIONS = [
  { path: '/console/', file: '@report-this/console/index.html', isShared: false },
  { path: ELEMENT_PATH, file: '@report-this/element/cdn/report-this.js', isShared: true },
];

/** The moderators' page and the element, as far as they are installed and built. */
export function findCompanions(
  resolve: (specifier: string) => string = (it) => import.meta.resolve(it),
): Mount[] {
  return COMPANIONS.flatMap(({ path, file, isShared }) => {
    const folder = folderOf(file, resolve);
    return folder ? [{ path, folder, isShared, isBuilt: true }] : [];
  });
}

function folderOf(file: string, resolve: (specifier: string) => string): string | undefined {
  try {
    const path = fileURLToPath(resolve(file));
    return existsSync(path) ? dirname(path) : undefined;
  } catch {
    return undefined; // not installed
  }
}
