/**
 * The pipeline: sentences, attributions, assertions, findings. Pure, and a generator that yields at least once a
 * paragraph, so that its caller can give way to a reader who scrolls.
 */
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import { NO_METADATA } from '../text/article-text.ts';
import { createTokenizer, type LanguageModel } from '../text/tokens.ts';
import { touching } from '../text/touching.ts';
import { findAssertions } from './assertions/find-assertions.ts';
import { joinedConfidence } from './assertions/network-vote.ts';
import { claimConfidence } from './attribution/claim-confidence.ts';
import { readAttributions } from './attribution/read-attributions.ts';
import type { EngineChoice } from './engine.ts';
import { numberFindings } from './findings.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { genreOf } from './genre.ts';
import { detectLanguage, readsAsEnglish } from './language.ts';
import { quoteKind } from './quote-kind.ts';
import { resolveClaims } from './resolve-claims.ts';
import type { ModelFile } from './tagger/model-file.ts';
import { openTagger } from './tagger/open-tagger.ts';
import type { Analysis, Cutoffs, Relation, Thresholds } from './types.ts';

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
  /** The cut-offs of findings: those of the trained model for what it finds. */
  readonly thresholds: Thresholds;
  /** Those of raw relations, which count more as attribution than a reader is shown. */
  readonly relationCutoffs: Cutoffs;
}

/** Makes an analyser. Costs some 300 ms, once. */
export function createAnalyser({ language, weights, thresholds, engine = 'combined' }: AnalyserResources): Analyser {
  const tokenize = createTokenizer(language);
  const tagger = weights === null || engine === 'rules' ? null : openTagger(weights);
  const readers = { engine, network: tagger?.network ?? null, roles: tagger?.calibrations.roles };
  const cutoffs = { ...thresholds, ...tagger?.thresholds };

  function* analyse(article: ArticleText, metadata: ArticleMetadata = NO_METADATA): Generator<void, Analysis> {
    const tongue = detectLanguage(article.text);
    if (!readsAsEnglish(article.text, tongue)) {
      return { findings: [], sources: [], language: tongue, genre: genreOf(article, metadata), thresholds: cutoffs };
    }
    const evidence = yield* gatherEvidence(article, metadata, tokenize);
    const { relations: found, sentences: network } = yield* readAttributions(evidence, readers);
    const { claims, nameless } = yield* resolveClaims(found, evidence, (relation, traits) =>
      claimConfidence(relation, traits, evidence.genre, tagger?.calibrations.claim ?? {}),
    );
    const firm = claims.filter((claim) => claim.confidence >= cutoffs.attributed.decide);
    const contents = firm.flatMap((claim) => claim.content);
    const tags = firm.flatMap((claim) => [...claim.cue, ...claim.source.spans]);
    const context = { ...evidence, contents, tags, nameless, network: network ?? undefined };
    const assertions = yield* findAssertions(evidence.sentences, context, (confidence, reading) =>
      tagger === null || reading === undefined
        ? confidence
        : joinedConfidence(confidence, reading, tagger.calibrations.assertion),
    );
    // Nobody's assertion and somebody's claim are never the same words: where both are found, the unsure claim gives way.
    const said = claims.filter(
      ({ confidence, content }) =>
        confidence >= cutoffs.attributed.decide || !content.some((part) => touching(assertions, part).length > 0),
    );
    return {
      ...(yield* numberFindings(article.text, said, assertions)),
      language: tongue,
      genre: evidence.genre,
      thresholds: cutoffs,
    };
  }

  function* relations(article: ArticleText, metadata: ArticleMetadata = NO_METADATA): Generator<void, Relation[]> {
    if (!readsAsEnglish(article.text, detectLanguage(article.text))) return [];
    const evidence = yield* gatherEvidence(article, metadata, tokenize);
    const { relations: found } = yield* readAttributions(evidence, readers);
    return found.map((relation): Relation => {
      const { source, cue, content } = relation;
      const traits = { quote: quoteKind(article.text, content, evidence), type: undefined };
      const confidence = claimConfidence(relation, traits, evidence.genre, tagger?.calibrations.relation ?? {});
      return { source, cue, content, confidence };
    });
  }

  return { analyse, relations, thresholds: cutoffs, relationCutoffs: tagger?.relationCutoffs ?? cutoffs.attributed };
}
