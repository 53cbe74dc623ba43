/**
 * What all readers together know of a sentence: the network's opinion of it and of its article, what rules and network
 * take for somebody's words in it, which kinds of assertion are heard, its shape and place. From this `settle-roles.ts`
 * says whether a careful reader finds it attributed, unsourced or plain.
 */
import { lengthOf } from '../../text/span.ts';
import { hitsOf } from '../assertions/hits-of.ts';
import type { OwnVoice } from '../assertions/own-voice.ts';
import { ownVoices } from '../assertions/own-voice.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { WeighedFeature } from '../attribution/calibration.ts';
import { confidenceOf } from '../attribution/confidence.ts';
import { logOdds } from '../attribution/log-odds.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { SentenceReading } from '../tagger/read-stretch.ts';
import type { TaggedArticle } from '../tagger/tag-article.ts';
import type { TaggedRelation } from '../tagger/tagged-relations.ts';
import { type Heard, hear, reachesOf } from './heard.ts';

/** Relations whose cue word is less likely than this are only whispered: they say nothing of a sentence's share. */
const LIKELY = 0.5;

/** The features of every sentence, parallel to the sentences. Works in turns. */
export function* roleFeatures(
  evidence: ArticleEvidence,
  ruled: readonly Attribution[],
  tagged: TaggedArticle,
): Generator<void, readonly (readonly WeighedFeature[])[]> {
  const { sentences, genre } = evidence;
  const rules = yield* hear(
    sentences.length,
    yield* reachesOf(sentences, ruled),
    ruled.map(({ rule }) => (rule === 'tagger' ? 0 : confidenceOf(rule, genre))),
  );
  const reaches = yield* reachesOf(sentences, tagged.relations);
  const hearAs = (surenessOf: (relation: TaggedRelation) => number | null): Generator<void, readonly Heard[]> =>
    hear(sentences.length, reaches, tagged.relations.map(surenessOf));
  const byContent = yield* hearAs(({ probability, sureness }) => probability * sureness.content);
  const bySource = yield* hearAs(({ probability, sureness }) => probability * sureness.source);
  const network = yield* hearAs(({ probability }) => (probability >= LIKELY ? probability : null));
  const context = { ...evidence, contents: [], tags: [] };
  const voices = yield* ownVoices(sentences, context);
  const common = articleFeatures(evidence, tagged.sentences);
  const features: WeighedFeature[][] = [];
  let block = -1;
  for (const voice of voices) {
    if (voice.sentence.block !== block) yield;
    block = voice.sentence.block;
    const { index } = voice.sentence;
    features.push([
      ...common,
      ...networkFeatures(tagged.sentences[index]),
      ...ruleFeatures(rules[index]),
      ['network content', network[index]?.content ?? 0],
      ['network cue', network[index]?.sureness ?? 0],
      ['tag', Math.max(network[index]?.tag ?? 0, rules[index]?.tag ?? 0)],
      ['likeliest content', byContent[index]?.sureness ?? 0],
      ['likeliest source', bySource[index]?.sureness ?? 0],
      ...[...hitsOf(voice, context)].map(
        ([kind, hits]): WeighedFeature => [`hit ${kind}`, Math.max(...hits.map(({ score }) => score))],
      ),
      ...shapeFeatures(voice, evidence),
    ]);
  }
  return features;
}

function articleFeatures({ genre }: ArticleEvidence, sentences: readonly SentenceReading[]): WeighedFeature[] {
  const mean = (role: 0 | 1): number =>
    sentences.reduce((sum, { roles }) => sum + roles[role], 0) / Math.max(1, sentences.length);
  return [
    ['bias', 1],
    ['article attributed', mean(0)],
    ['article unsourced', mean(1)],
    ['opinion piece', Number(genre === 'opinion')],
  ];
}

function networkFeatures(reading: SentenceReading | undefined): WeighedFeature[] {
  if (reading === undefined) return [];
  const [attributed, unsourced, plain] = reading.roles;
  return [
    ['attributed', logOdds(attributed)],
    ['unsourced', logOdds(unsourced)],
    ['plain', logOdds(plain)],
    ['touched', logOdds(reading.touched)],
  ];
}

function ruleFeatures(heard: Heard | undefined): WeighedFeature[] {
  const { content = 0, sureness = 0 } = heard ?? {};
  return [
    ['ruled content', content],
    ['rule', sureness === 0 ? 0 : logOdds(sureness)],
    ['no rule', Number(sureness === 0)],
  ];
}

function shapeFeatures({ sentence, share }: OwnVoice, { article, sentences }: ArticleEvidence): WeighedFeature[] {
  return [
    ['own words', share],
    ['wholly quoted', Number(share === 0)],
    ['heading', Number(article.blocks[sentence.block]?.type === 'heading')],
    ['first', Number(sentence.index === 0)],
    ['place', sentence.index / sentences.length],
    ['length', Math.log(lengthOf(sentence.span))],
  ];
}
