/**
 * What Node is started with for the server: errors point into the sources, and the heap grows by a fifth at a time instead
 * of doubling, so that the server takes two thirds of the memory and as long for what it does.
 */
export const serverOptions = ['--enable-source-maps', '--heap-growing-percent=20'];
