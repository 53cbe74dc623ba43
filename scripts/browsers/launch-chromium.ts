import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { BROWSER_VARIABLE, findBrowser } from './find-browser.ts';

/** How to open the browser. Sizes are CSS pixels; `headless` is true where nothing is said. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /** Null leaves it to the window, for a person to resize. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** Chromium with the extension loaded; closing the context ends it. */
export interface LaunchedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background as it is now; it may have died and been woken since the last call. */
  background(): Promise<Worker>;
}

/** The window that tests and pictures are made in. */
export const USUAL_VIEWPORT = { width: 1280, height: 900 } as const;

const FLAGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Opens Chromium with the unpacked extension and a fresh profile. Throws where there is no browser. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(`No Chromium found. Name one in ${BROWSER_VARIABLE.chromium}.`);
  const { extension, headless = true } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    // Playwright's own headless mode is another program, which loads no extensions.
    headless: false,
    // Readers go back to pages that the browser has kept.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...FLAGS,
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.viewport === undefined ? USUAL_VIEWPORT : options.viewport,
    acceptDownloads: true,
  });
  const background = async () =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
  const { host } = new URL((await background()).url());
  await closeWelcome(context);
  return { context, extensionId: host, background };
}

/** A fresh profile is a fresh installation: the page that greets it would stand in front of those to be tested. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const greeting =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }).catch(() => null));
  await greeting?.close();
}
