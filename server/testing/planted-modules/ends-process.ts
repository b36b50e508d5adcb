process.exit(3);

export const module = null;
