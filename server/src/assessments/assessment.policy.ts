import { mayOn, type Subject } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { Assessment } from './assessment.entity.ts';

type Owned = Pick<Assessment, 'institutionId'>;

const on =
  (subject: Subject) =>
  (actor: Actor, { institutionId }: Owned): boolean =>
    mayOn(actor, subject, institutionId);

/** Who may do what with an assessment, a draft too. Partners come in by a grant instead: see `sharing`. */
export const assessmentPolicy = {
  see: on('Assessment'),
  start: on('Mutation.startAssessment'),
  answer: on('Mutation.saveAnswer'),
  move: on('Mutation.moveAssessment'),
  submit: on('Mutation.submitAssessment'),
} as const;
