/** All gates; those that silence outright come first, since they spare the rest of the work. */
import { boilerplate } from './boilerplate.ts';
import { carriedStudy } from './carried-study.ts';
import { conditional } from './conditional.ts';
import { dated } from './dated.ts';
import { definition } from './definition.ts';
import { firstHand } from './first-hand.ts';
import { firstPerson } from './first-person.ts';
import { fragment } from './fragment.ts';
import type { Gate } from './gate.ts';
import { heldBy } from './held-by.ts';
import { instruction } from './instruction.ts';
import { linked } from './linked.ts';
import { measurement } from './measurement.ts';
import { observed } from './observed.ts';
import { outsideProse } from './outside-prose.ts';
import { plainEvent } from './plain-event.ts';
import { question } from './question.ts';
import { readerAddress } from './reader-address.ts';
import { specification } from './specification.ts';
import { timetable } from './timetable.ts';
import { toldEvent } from './told-event.ts';
import { wordMeaning } from './word-meaning.ts';

/** Every gate, in the order in which they are asked. */
export const GATES = [
  outsideProse,
  fragment,
  question,
  boilerplate,
  instruction,
  linked,
  carriedStudy,
  observed,
  wordMeaning,
  timetable,
  heldBy,
  measurement,
  toldEvent,
  firstPerson,
  plainEvent,
  dated,
  definition,
  conditional,
  readerAddress,
  specification,
  firstHand,
] as const satisfies readonly Gate[];
