import { defineBenchmark } from '@waymark/kit';
import { pointsShared } from '@waymark/scoring';
import { coreSubjects } from './core-subjects.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { everyYearGroup } from './every-year-group.ts';
import { staffDevelopment } from './staff-development.ts';
import { stemExperience } from './stem-experience.ts';

/** Benchmark P4 of the North East: lessons and work. */
export const curriculumLearning = defineBenchmark({
  id: 'curriculum-learning',
  criteria: [everyYearGroup, coreSubjects, stemExperience, staffDevelopment],
  score: pointsShared(),
  messages: { en, cy },
});
