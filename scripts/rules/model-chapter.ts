/** The chapter of docs/rules.md on what the trained model finds, and how such a claim is explained. */

/** Sentences of our own that no rule knows, with what a reader is told. The test beside this file asks the model. */
export const MODEL_EXAMPLES = [
  {
    text: 'Several officials were adamant that the quay would be closed before the winter.',
    says: 'Attributed to several officials, who are not named: “were adamant”',
  },
  {
    text: 'Maria Ruiz, the mayor, made clear that the quay would close.',
    says: 'Attributed to Maria Ruiz: “made clear”',
  },
  {
    text: 'She is convinced that the quay will not last.',
    says: 'Attributed to Maria Ruiz (“She”): “is convinced”',
  },
  {
    text: 'Critics are convinced that the quay will not last another winter.',
    says: 'Attributed to critics, who are not named: “are convinced”',
  },
] as const;

/** The chapter, paragraph by paragraph. */
export const MODEL_CHAPTER: readonly string[] = [
  '## What the trained model finds',
  'The rules know a fixed stock of words. Beside them reads a small network, trained on labelled news ([model card](model-card.md)): it looks for the same three things, who answers for a statement, by which words, and what the statement is. Where it speaks of the same words as a rule there is one claim. A claim that it alone has found carries the id `tagger`. Where its file is missing or damaged the rules read alone, and the panel says so.',
  'Nobody can read the reasons of a network, and none are made up for it. A claim says which words it took for the source and for the words of attribution, as a claim of a rule does: whoever reads them sees whether they attribute the statement.',
  MODEL_EXAMPLES.map(({ text, says }) => `- marks: ${text} It says: ${says}`).join('\n'),
  'It also hears where a sentence goes on with what somebody has said, though it names nobody; the claim then says whose account goes on.',
];
