/**
 * The model that belongs into every package. While `isTrained` is false there is none yet, and its absence is no fault;
 * a guard holds it to what lies in `public/model`, so that a package can never lose the model in silence.
 */
export const SHIPPED_MODEL = { file: 'attribution', isTrained: true } as const;
