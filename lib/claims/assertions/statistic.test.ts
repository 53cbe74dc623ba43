import { testKind } from '../../../tests/support/test-kind.ts';
import { STATISTIC_TABLE } from './statistic.testing.ts';

testKind('statistic', STATISTIC_TABLE);
