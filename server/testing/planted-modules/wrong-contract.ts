import { defineModule } from '@waymark/kit';

/** Made for a contract that is yet to be written. */
export const module = { ...defineModule({ id: 'planted-future', version: '1.0.0' }), contract: 99 };
