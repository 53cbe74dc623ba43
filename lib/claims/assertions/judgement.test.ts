import { testKind } from '../../../tests/support/test-kind.ts';
import { JUDGEMENT_TABLE } from './judgement.testing.ts';

testKind('judgement', JUDGEMENT_TABLE);
