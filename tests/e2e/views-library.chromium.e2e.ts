import { chromiumReader } from './chromium-reader.ts';
import { testLibraryWay } from './views-library.ts';

testLibraryWay('Chromium', chromiumReader);
