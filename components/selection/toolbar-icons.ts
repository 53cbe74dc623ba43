/** Paths of three Lucide icons (ISC licence), 24 × 24, as `lucide-preact` draws them: the toolbar has no Preact. */

/** `highlighter` */
export const HIGHLIGHTER_PATHS: readonly string[] = [
  'm9 11-6 6v3h9l3-3',
  'm22 12-4.6 4.6a2 2 0 0 1-2.8 0l-5.2-5.2a2 2 0 0 1 0-2.8L14 4',
];

/** `square-pen` */
export const SQUARE_PEN_PATHS: readonly string[] = [
  'M12 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7',
  'M18.375 2.625a1 1 0 0 1 3 3l-9.013 9.014a2 2 0 0 1-.853.505l-2.873.84a.5.5 0 0 1-.62-.62l.84-2.873a2 2 0 0 1 .506-.852z',
];

/** `x` */
export const X_PATHS: readonly string[] = ['M18 6 6 18', 'm6 6 12 12'];
