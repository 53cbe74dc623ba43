import { firefoxReader } from './firefox-reader.ts';
import { testManners } from './manners.ts';

testManners('Firefox', firefoxReader);
