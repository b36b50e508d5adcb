import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../words/catalogues.ts';

// jsdom lays nothing out, and says so loudly when it is asked to scroll.
window.scrollTo = () => undefined;

afterEach(cleanup);
