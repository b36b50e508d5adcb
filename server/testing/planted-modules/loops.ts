for (;;);

export const module = null;
