import { testKind } from '../../../tests/support/test-kind.ts';
import { GENERAL_TABLE } from './general.testing.ts';

testKind('general', GENERAL_TABLE);
