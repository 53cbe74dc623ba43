import { chromiumReader } from './chromium-reader.ts';
import { testEveryPage } from './every-page.ts';

testEveryPage('Chromium', chromiumReader);
