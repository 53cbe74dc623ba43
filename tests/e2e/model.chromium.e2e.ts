import { chromiumReader } from './chromium-reader.ts';
import { testModel } from './model.ts';

testModel('Chromium', 'chrome-mv3', async (extension) => {
  const reader = await chromiumReader({ extension });
  return {
    ...reader,
    async startInBackground(bytes) {
      const background = await reader.whence.background();
      return background.evaluate((given) => {
        try {
          new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(given)));
          return 'runs';
        } catch (error) {
          return String(error);
        }
      }, bytes);
    },
  };
});
