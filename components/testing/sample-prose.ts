/** A made-up news piece, sentence by sentence, with what Whence would find in it. Nobody and nothing in it exists. */
import type { AssertionKind, SourceProfile } from '../../lib/claims/types.ts';

/** A sentence, and the one finding in it if there is one. */
export interface SampleSentence {
  readonly text: string;
  readonly by?: { readonly sourceId: string; readonly cue: string };
  readonly flagged?: { readonly assertion: AssertionKind; readonly trigger: string; readonly reason: string };
}

/** Everybody who speaks in it; `claims` is filled by the reading. */
export const SAMPLE_SOURCES: readonly Omit<SourceProfile, 'claims'>[] = [
  {
    sourceId: 's1',
    name: 'Ingrid Solvang',
    type: 'person',
    role: 'harbour master',
    affiliation: 'Port of Averne',
    aliases: ['Ingrid Solvang', 'Solvang'],
  },
  { sourceId: 's2', name: 'residents and several councillors', type: 'unnamed', aliases: ['residents'] },
  {
    sourceId: 's3',
    name: 'the Averne Coastal and Inland Waterways Authority’s 2025 draft environmental statement',
    type: 'document',
    aliases: ['the draft statement'],
  },
  { sourceId: 's4', name: 'Averne Dockers’ Union', type: 'organisation', aliases: ['the union'] },
  { sourceId: 's5', name: 'Tomasz Wieczorek', type: 'person', role: 'shipping economist', aliases: ['Wieczorek'] },
];

/** The piece. */
export const SAMPLE_SENTENCES: readonly SampleSentence[] = [
  {
    text: 'The council of Averne voted on Tuesday to deepen the harbour, six years after the plan was first drawn up.',
  },
  {
    text: '“We can no longer turn away ships that every neighbouring port takes in,” said Ingrid Solvang, the harbour master, after the vote.',
    by: { sourceId: 's1', cue: 'said' },
  },
  {
    text: 'The old channel has cost the town more than 1,200 jobs since 2011.',
    flagged: {
      assertion: 'statistic',
      trigger: 'more than 1,200 jobs',
      reason: 'A figure with no source: “more than 1,200 jobs”',
    },
  },
  {
    text: 'Residents and several councillors fear that the dredged mud will be left where the children swim.',
    by: { sourceId: 's2', cue: 'fear that' },
  },
  {
    text: 'The plan is widely seen as the last chance for the northern quays.',
    flagged: {
      assertion: 'vague',
      trigger: 'is widely seen as',
      reason: 'Leaves open who thinks so: “is widely seen as”',
    },
  },
  {
    text: 'According to the Authority’s draft statement, the work would move 3.4 million cubic metres of sand and clay over four winters, most of it at night, and would close the eastern fairway to fishing boats between November and March unless the tides allow a narrow passage along the mole to be kept open.',
    by: { sourceId: 's3', cue: 'According to' },
  },
  {
    text: 'The closure of the ferry line led to the slow emptying of the lower town.',
    flagged: { assertion: 'cause', trigger: 'led to', reason: 'Says what caused it, with no source: “led to”' },
  },
  {
    text: 'The Averne Dockers’ Union warned that no crew would work the night shift for the wages offered.',
    by: { sourceId: 's4', cue: 'warned that' },
  },
  {
    text: 'It was a shameful end to a debate that deserved better.',
    flagged: {
      assertion: 'judgement',
      trigger: 'shameful',
      reason: 'Judges in the writer’s own voice: “a shameful end”',
    },
  },
  {
    text: 'Larger ships will bring more traffic than the ring road can carry.',
    flagged: {
      assertion: 'prediction',
      trigger: 'will bring',
      reason: 'Says what will happen, with no source: “will bring”',
    },
  },
  {
    text: 'Deep water alone does not make a port, Wieczorek argues; cranes, rails and patience do.',
    by: { sourceId: 's5', cue: 'argues' },
  },
  { text: 'The first dredger is to arrive in October.' },
];
