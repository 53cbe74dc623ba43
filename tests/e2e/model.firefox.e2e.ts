import { firefoxReader } from './firefox-reader.ts';
import { testModel } from './model.ts';

/** What a page of the extension sees of its background. */
interface Background {
  readonly WebAssembly: typeof WebAssembly;
  readonly Uint8Array: typeof Uint8Array;
}

testModel('Firefox', 'firefox-mv3', async (extension) => {
  const reader = await firefoxReader({ extension });
  return {
    ...reader,
    async startInBackground(bytes) {
      const view = await reader.whence.openExtensionPage('popup.html?tab=999999');
      return view.evaluate(async (given) => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { getBackgroundPage(): Promise<Background> } };
        };
        const background = await browser.runtime.getBackgroundPage();
        try {
          new background.WebAssembly.Instance(new background.WebAssembly.Module(new background.Uint8Array(given)));
          return 'runs';
        } catch (error) {
          return String(error);
        }
      }, bytes);
    },
  };
});
