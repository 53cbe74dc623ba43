/** Makes a trained model ready to read: its network in a kernel, its calibrations, its cut-offs. */
import type { Calibrations } from '../attribution/calibration.ts';
import { ASSERTION_KINDS, type Cutoffs, type Thresholds } from '../types.ts';
import { createKernel } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';
import { type Network, readNetwork } from './network.ts';

/** A model that can read. */
export interface Tagger {
  readonly network: Network;
  readonly calibrations: Calibrations;
  /** Of findings. */
  readonly thresholds: Thresholds;
  /** Of raw relations, which count more than a reader is shown. */
  readonly relationCutoffs: Cutoffs;
}

/** Opens a model; costs some 60 ms. Throws where the file lacks a part of the network. */
export function openTagger(model: ModelFile): Tagger {
  const { relation, ...findings } = model.thresholds;
  const kinds = ['attributed', ...ASSERTION_KINDS];
  if (relation === undefined || !kinds.every((kind) => kind in findings)) throw new Error('The model lacks cut-offs.');
  return {
    network: readNetwork(model, createKernel()),
    calibrations: model.configuration.calibrations as Calibrations,
    thresholds: findings as Thresholds,
    relationCutoffs: relation,
  };
}
