// Finds the browsers that the tests drive, and gets a missing one where that needs nobody's help.
//   chromium   $CHROME_PATH, an installed Chrome or Chromium, the one inside the npm package @sparticuz/chromium
//              (linux x64), apt-get
//   firefox    $FIREFOX_PATH, an installed one, apt-get
//   webkit     $WEBKIT_MINIBROWSER, an installed WebKitGTK, apt-get
// apt-get is used as root on Debian and Ubuntu only; NO_APT=1 forbids it.
// Command: node scripts/browsers.mjs chromium firefox webkit
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './files.mjs';

const gtkLibraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
const npmChromiumFolder = join(root, 'node_modules/.cache/chromium');

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'chromium-headless-shell',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    ],
    companions: [],
    debian: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    companions: [],
    debian: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_MINIBROWSER',
    commands: [],
    paths: ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
      (v) => `${gtkLibraries}/${v}/MiniBrowser`,
    ),
    companions: ['WebKitWebDriver', 'Xvfb'],
    debian: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

/**
 * The path of a browser of that name; gets one if there is none, and says how to if it cannot.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {Promise<string>}
 */
export async function ensureBrowser(name) {
  const { variable, debian } = BROWSERS[name];
  const install = `apt-get install -y --no-install-recommends ${debian.join(' ')}`;

  const found = findBrowser(name) ?? (name === 'chromium' ? npmChromium() : undefined);
  if (found) return found;

  if (mayInstall()) {
    console.error(`No ${name} here: ${install}`);
    aptGet(debian);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} found. Install one (Debian, Ubuntu: sudo ${install}) or set ${variable} to its path.`,
  );
}

/**
 * What puppeteer's launch() needs to start Chromium here.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
export async function chromiumLaunch() {
  return launchOf(await ensureBrowser('chromium'));
}

/**
 * What starts the Chromium of the npm package, with its own font: whose pictures are the same wherever they are taken.
 * Undefined where there is none: it is for linux x64.
 *
 * @returns {import('puppeteer-core').LaunchOptions | undefined}
 */
export function pinnedLaunch() {
  const executablePath = npmChromium();
  return executablePath && launchOf(executablePath);
}

/** @returns {import('puppeteer-core').LaunchOptions} */
function launchOf(executablePath) {
  const isShell = executablePath.includes('headless') || executablePath.startsWith(npmChromiumFolder);
  return {
    executablePath,
    headless: isShell ? 'shell' : true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function findBrowser(name) {
  const { variable, commands, paths, companions } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable}=${named} does not exist.`);
    if (named.startsWith(npmChromiumFolder)) lendLibraries(named);
    return named;
  }
  if (!companions.every(which)) return undefined;
  return commands.map(which).find(Boolean) ?? paths.find(existsSync);
}

function which(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(existsSync);
}

/** Unpacks the Chromium of the npm package once: 2 s, 200 MB under node_modules/.cache. */
function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const path = join(npmChromiumFolder, 'chromium');
  const stamp = join(npmChromiumFolder, 'complete');
  if (!existsSync(stamp)) {
    rmSync(npmChromiumFolder, { recursive: true, force: true });
    mkdirSync(npmChromiumFolder, { recursive: true });
    // In a process of its own, because it unpacks into the temporary folder and changes the environment.
    // The AWS variable makes it unpack its own libraries and font too.
    const unpack = `await (await import('@sparticuz/chromium')).default.executablePath()`;
    const env = { ...process.env, TMPDIR: npmChromiumFolder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], { cwd: root, env });
    if (status !== 0 || !existsSync(path)) return undefined;
    writeFileSync(join(npmChromiumFolder, 'fonts.conf'), fontsConfiguration());
    writeFileSync(stamp, '');
  }
  return lendLibraries(path) ? path : undefined;
}

/** The package's libraries serve only where the system has none; its font always: without any, Chromium crashes. */
function lendLibraries(path) {
  process.env.FONTCONFIG_FILE = join(npmChromiumFolder, 'fonts.conf');
  if (runs(path)) return true;
  const libraries = [join(npmChromiumFolder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  process.env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(':');
  return runs(path);
}

/** The environment for the other browsers: with the npm Chromium's only font they would have no Arabic, for one. */
export function environmentWithoutLoans() {
  const { FONTCONFIG_FILE, LD_LIBRARY_PATH, ...env } = process.env;
  const isOwn = (path) => path && !path.startsWith(npmChromiumFolder);
  const libraries = LD_LIBRARY_PATH?.split(':').filter(isOwn).join(':');
  return {
    ...env,
    ...(isOwn(FONTCONFIG_FILE) && { FONTCONFIG_FILE }),
    ...(libraries && { LD_LIBRARY_PATH: libraries }),
  };
}

const runs = (path) => spawnSync(path, ['--version']).status === 0;

const fontsConfiguration = () =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>${npmChromiumFolder}/fonts</dir><cachedir>${npmChromiumFolder}/fonts-cache</cachedir></fontconfig>\n`;

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || process.env.NO_APT || !which('apt-get'))
    return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function aptGet(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const run = (...args) =>
    spawnSync('apt-get', [...options, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
      timeout: 300_000,
    });
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const name of process.argv.slice(2)) console.log(`${name}: ${await ensureBrowser(name)}`);
}
