import { firefoxReader } from './firefox-reader.ts';
import { testWholeWay } from './whole-way.ts';

testWholeWay('Firefox', firefoxReader);
