import { describeModule } from './describe-module.ts';
import { smallModule } from './small-set.ts';

describeModule(smallModule);
