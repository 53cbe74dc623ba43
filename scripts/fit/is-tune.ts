/**
 * Whether a document of a training part is kept apart (`tune`): one in ten, by a hash of its id, so that every fit and
 * every measurement deals alike. Nothing is fitted on these; cut-offs are chosen and confidences checked on them.
 * `is_tune` in training/corpus.py is the same.
 */
export function isTune(id: string): boolean {
  return fnv1a(id) % 10 === 0;
}

/** FNV-1a with 32 bits (Fowler, Noll and Vo), over the UTF-16 units of a text. */
function fnv1a(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}
