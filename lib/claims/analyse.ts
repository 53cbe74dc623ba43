/**
 * The pipeline: sentences, attributions, assertions, findings. Pure, and a generator that yields at least once a
 * paragraph, so that its caller can give way to a reader who scrolls.
 */
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import { NO_METADATA } from '../text/article-text.ts';
import { findQuotations } from '../text/quotations.ts';
import { type Sentence, sentencesOfBlock } from '../text/sentences.ts';
import { createTokenizer, type LanguageModel, type Tokenizer } from '../text/tokens.ts';
import { findAssertions } from './assertions/find-assertions.ts';
import type { Attribution } from './attribution/attribution.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import type { EngineChoice } from './engine.ts';
import type { ArticleEvidence } from './evidence.ts';
import { numberFindings } from './findings.ts';
import { genreOf } from './genre.ts';
import { detectLanguage, readsAsEnglish } from './language.ts';
import { resolveClaims } from './resolve-claims.ts';
import { registerPeople } from './sources/people.ts';
import type { ModelFile } from './tagger/model-file.ts';
import type { Analysis, Relation, Thresholds } from './types.ts';

/** What an analyser needs: a language model, a trained model's weights (none: rules only), and the cut-offs. */
export interface AnalyserResources {
  readonly language: LanguageModel;
  readonly weights: ModelFile | null;
  readonly thresholds: Thresholds;
  /** Which reader finds the attributed claims: for measuring one without the other. `combined` where nothing is said. */
  readonly engine?: EngineChoice;
}

/** One copy serves every article. Drive the generators to their end: `value` of the last step is the result. */
export interface Analyser {
  /** All findings of an article, whatever their confidence. In a language other than English there are none. */
  readonly analyse: (article: ArticleText, metadata?: ArticleMetadata) => Generator<void, Analysis>;
  /** The raw relations of an article, before sources are resolved. */
  readonly relations: (article: ArticleText, metadata?: ArticleMetadata) => Generator<void, Relation[]>;
}

/** Makes an analyser. Costs about 100 ms, once. */
export function createAnalyser({ language, thresholds, engine = 'combined' }: AnalyserResources): Analyser {
  const tokenize = createTokenizer(language);

  function* analyse(article: ArticleText, metadata: ArticleMetadata = NO_METADATA): Generator<void, Analysis> {
    const tongue = detectLanguage(article.text);
    if (!readsAsEnglish(article.text, tongue)) {
      return { findings: [], sources: [], language: tongue, genre: genreOf(article, metadata) };
    }
    const evidence = yield* gather(article, metadata);
    const attributions = yield* attribute(evidence);
    const claims = resolveClaims(attributions, evidence, registerPeople(evidence.sentences));
    const firm = claims.filter((claim) => claim.confidence >= thresholds.attributed.decide);
    const assertions = yield* findAssertions(evidence.sentences, {
      ...evidence,
      contents: firm.flatMap((claim) => claim.content),
      tags: firm.flatMap((claim) => [...claim.cue, ...claim.source.spans]),
    });
    return { ...numberFindings(article.text, claims, assertions), language: tongue, genre: evidence.genre };
  }

  function* relations(article: ArticleText, metadata: ArticleMetadata = NO_METADATA): Generator<void, Relation[]> {
    if (!readsAsEnglish(article.text, detectLanguage(article.text))) return [];
    const evidence = yield* gather(article, metadata);
    const attributions = yield* attribute(evidence);
    return resolveClaims(attributions, evidence, registerPeople(evidence.sentences)).map(
      ({ source, cue, content, confidence }) => ({
        source: source.spans,
        cue,
        content,
        confidence,
      }),
    );
  }

  function* attribute(evidence: ArticleEvidence): Generator<void, Attribution[]> {
    return engine === 'model' ? [] : yield* findAttributions(evidence);
  }

  function* gather(article: ArticleText, metadata: ArticleMetadata): Generator<void, ArticleEvidence> {
    const sentences = yield* splitSentences(article, tokenize);
    return { article, metadata, genre: genreOf(article, metadata), sentences, quotations: findQuotations(article) };
  }

  return { analyse, relations };
}

function* splitSentences(article: ArticleText, tokenize: Tokenizer): Generator<void, Sentence[]> {
  const sentences: Sentence[] = [];
  for (const block of article.blocks.keys()) {
    sentences.push(...sentencesOfBlock(article, block, sentences.length, tokenize));
    yield;
  }
  return sentences;
}
