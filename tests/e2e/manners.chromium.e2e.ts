import { chromiumReader } from './chromium-reader.ts';
import { testManners } from './manners.ts';

testManners('Chromium', chromiumReader);
