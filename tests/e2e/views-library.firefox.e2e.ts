import { firefoxReader } from './firefox-reader.ts';
import { testLibraryWay } from './views-library.ts';

testLibraryWay('Firefox', firefoxReader);
