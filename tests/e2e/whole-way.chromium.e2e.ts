import { chromiumReader } from './chromium-reader.ts';
import { testWholeWay } from './whole-way.ts';

testWholeWay('Chromium', chromiumReader);
