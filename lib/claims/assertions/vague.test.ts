import { testKind } from '../../../tests/support/test-kind.ts';
import { VAGUE_TABLE } from './vague.testing.ts';

testKind('vague', VAGUE_TABLE);
