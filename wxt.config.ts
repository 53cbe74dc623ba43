import { defineConfig } from 'wxt';
import { fewChunks } from './build/few-chunks.ts';
import { winkAsData, winkDataFiles } from './build/wink-as-data.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...winkDataFiles());
    },
  },
  vite: () => ({ plugins: [winkAsData(), fewChunks()] }),
  manifest: ({ browser }) => ({
    name: 'Whence',
    description: '__MSG_extension_description__',
    default_locale: 'en',
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
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggle_marks__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous_mark__' },
      'open-card': { description: '__MSG_command_open_card__' },
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
