import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../words/catalogues.ts';

// jsdom lays nothing out, and says so loudly when it is asked to scroll.
if (typeof window !== 'undefined') window.scrollTo = () => undefined;

afterEach(cleanup);
