/**
 * What the engine is told: the heap grows by a fifth at a time instead of doubling, so that the server takes two thirds of the
 * memory and as long for what it does; and nothing new is put among what is old, because once the engine takes the parts of a
 * result for lasting, it goes on, and scoring takes twice as long.
 */
export const engineOptions = ['--heap-growing-percent=20', '--no-allocation-site-pretenuring'];

/** What Node is started with for the server: errors point into the sources. */
export const serverOptions = ['--enable-source-maps', ...engineOptions];

/** In what it runs: its threads share two pools of memory outside of the heap instead of having one each, which takes a tenth less. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' };
