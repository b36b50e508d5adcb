export { BenchmarkResult, StoredEvaluation } from './evaluation.entity.ts';
export { writeEvaluation } from './write-evaluation.ts';
