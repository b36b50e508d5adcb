throw new Error('The file of figures is missing.');

export const module = null;
