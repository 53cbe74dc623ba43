import type { ModelProblem } from '../types.ts';
import { type ModelFile, readModelFile } from './model-file.ts';

/** What there is of a model's two files; null where one is not there or cannot be read. */
export interface ModelFiles {
  /** The text of the manifest. */
  readonly manifest: string | null;
  readonly numbers: Uint8Array | null;
}

/** A model to work with; or none, with what is wrong: `problem` in a word, `detail` in a clause for a log. */
export type OpenedModel =
  | { readonly model: ModelFile; readonly problem: null }
  | { readonly model: null; readonly problem: ModelProblem; readonly detail: string }
  /** None is expected. */
  | { readonly model: null; readonly problem: null };

/** Opens the model that these files hold. `isExpected` tells whether it is a fault when there is no file at all. */
export function openModel({ manifest, numbers }: ModelFiles, isExpected: boolean): OpenedModel {
  if (manifest === null && numbers === null && !isExpected) return { model: null, problem: null };
  if (manifest === null) return missing('there is no manifest');
  if (numbers === null) return missing('there are no numbers');
  let parsed: unknown;
  try {
    parsed = JSON.parse(manifest);
  } catch {
    return damaged('the manifest is no JSON');
  }
  const reading = readModelFile(parsed, numbers);
  return reading.ok ? { model: reading.model, problem: null } : damaged(reading.problem);
}

function missing(detail: string): OpenedModel {
  return { model: null, problem: 'missing', detail };
}

function damaged(detail: string): OpenedModel {
  return { model: null, problem: 'damaged', detail };
}
