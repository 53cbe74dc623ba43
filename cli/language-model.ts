/** The one place where the command line names the package of the language model; in the extension it is a data file. */
import model from 'wink-eng-lite-web-model';
import type { LanguageModel } from '../lib/text/tokens.ts';

/** wink's small English model. */
export const englishModel: LanguageModel = model;
