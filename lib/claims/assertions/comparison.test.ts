import { testKind } from '../../../tests/support/test-kind.ts';
import { COMPARISON_TABLE } from './comparison.testing.ts';

testKind('comparison', COMPARISON_TABLE);
