import { testKind } from '../../../tests/support/test-kind.ts';
import { PREDICTION_TABLE } from './prediction.testing.ts';

testKind('prediction', PREDICTION_TABLE);
