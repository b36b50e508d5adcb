import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../words/catalogues.ts';

afterEach(cleanup);
