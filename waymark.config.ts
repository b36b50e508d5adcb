/** What this Waymark is made of: names of packages, or folders relative to this file. Order does not matter. */
export const config = {
  /** Sets, evidence types and scoring rules. */
  modules: [
    '@waymark/scoring',
    '@waymark/evidence',
    '@waymark/primary',
    '@waymark/secondary',
    '@waymark/college',
    '@waymark/send',
    '@waymark/training',
  ],
  /** Importers, exporters and invented regions. */
  plugins: ['@waymark/register-gias', '@waymark/demo-region'],
};
