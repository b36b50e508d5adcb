import { describeModule } from '@waymark/kit/testing';
import { module } from './index.ts';

describeModule(module);
