/** Imported first by a test: WXT storage looks for the browser when it is loaded, and finds the in-memory one here. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
