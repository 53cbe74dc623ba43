/** `npm test`: works on a fresh clone with nothing but Node and npm. */
import { ensureDependencies, runScript } from './ensure-dependencies.mjs';

ensureDependencies();
runScript('scripts/test.ts');
