import { testKind } from '../../../tests/support/test-kind.ts';
import { CAUSE_TABLE } from './cause.testing.ts';

testKind('cause', CAUSE_TABLE);
