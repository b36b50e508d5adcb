import { modes, sectors, sizes } from './employers.en.ts';

export const SECTORS = Object.keys(sectors);
export const SIZES = Object.keys(sizes);
export const MODES = Object.keys(modes);
