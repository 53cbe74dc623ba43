/** `npm start`: works on a fresh clone with nothing but Node and npm. */
import { ensureDependencies, runScript } from './ensure-dependencies.mjs';

ensureDependencies();
runScript('scripts/start/main.ts');
