import { defineConfig } from 'wxt';
import { winkAsData, winkDataFiles } from './build/wink-as-data.ts';

const DESCRIPTION =
  'Marks who says what in an article, and what nobody says, beside your own notes. Nothing leaves your machine.';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...winkDataFiles());
    },
  },
  vite: () => ({ plugins: [winkAsData()] }),
  manifest: ({ browser }) => ({
    name: 'Whence',
    description: DESCRIPTION,
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['<all_urls>'],
    content_scripts: [{ matches: ['<all_urls>'], js: ['detector.js'], run_at: 'document_idle' }],
    // Four suggested keys are all that Chromium accepts; the rest are set by the reader.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Show or hide all marks' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go to the next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: 'Go to the previous mark' },
      'open-card': { description: 'Open the card of the current mark' },
    },
    // What a browser allows extensions anyway, and WebAssembly beside it: the arithmetic of the trained model.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whence@whence.reader',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first version for Android that knows the key above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
