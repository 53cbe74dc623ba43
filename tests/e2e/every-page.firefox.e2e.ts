import { testEveryPage } from './every-page.ts';
import { firefoxReader } from './firefox-reader.ts';

testEveryPage('Firefox', firefoxReader);
