import { useState, type FormEvent } from 'react';
import type { FormProblem } from '../../../api/problem.ts';
import type { EvidenceForm_TypeFragment, Evidence_ItemFragment } from '../../../graphql/graphql.ts';
import { useWords } from '../../../words/use-words.ts';
import { checkEntries, entriesOf, payloadOf, type Entries } from './form-payload.ts';
import { useSaveEvidence } from './use-save-evidence.ts';
import { useUploads } from './use-uploads.ts';

export interface EvidenceFormOptions {
  readonly institutionId: string;
  readonly type: EvidenceForm_TypeFragment;
  /** What is edited; null for a new one. */
  readonly evidence: Evidence_ItemFragment | null;
  /** Keys of the criteria that it is to support. */
  readonly supports: readonly string[];
  readonly onDone: () => void;
}

/** What stands in an evidence form, its files, and its sending. */
export function useEvidenceForm({ institutionId, type, evidence, supports, onDone }: EvidenceFormOptions) {
  const findProblems = useFindProblems(type);
  const uploads = useUploads();
  const save = useSaveEvidence({ institutionId, type: type.key, evidence });
  const [entries, setEntries] = useState<Entries>(() => entriesOf(type.fields, evidence?.payload.json));
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const stored = evidence?.files.filter(({ id }) => !removed.includes(id)) ?? [];

  const send = async () => {
    const found = findProblems(entries, stored.length, uploads.files);
    if (found.length > 0) return setProblems(found);
    const uploadIds = uploads.files.flatMap(({ upload }) => (upload ? [upload.id] : []));
    const payload = payloadOf(type.fields, entries);
    const refused = await save({ payload, supports, uploadIds, removeFileIds: removed });
    if (refused.length === 0) return onDone();
    setProblems(refused.map(({ path, message }) => ({ field: fieldOfPath(type, path), message })));
  };
  return {
    entries,
    set: (key: string, value: Entries[string]) => setEntries((before) => ({ ...before, [key]: value })),
    uploads,
    stored,
    removeStored: (id: string) => setRemoved((before) => [...before, id]),
    problems,
    errorOf: (key: string) => problems.find(({ field }) => field === fieldIdOf(type, key))?.message,
    submit: (event: FormEvent) => {
      event.preventDefault();
      void send();
    },
  };
}

/** The id of a form's field; `files` is the field for files. */
export function fieldIdOf({ id }: EvidenceForm_TypeFragment, key: string): string {
  return `evidence-${id}-${key}`.replace(/[^A-Za-z0-9-]/g, '-');
}

/** The field that a path of the server means; empty, for the whole form, when there is none. */
function fieldOfPath(type: EvidenceForm_TypeFragment, path: string): string {
  const key = path.replace(/^payload\./, '').split('.')[0] ?? '';
  if (type.fields.some((field) => field.key === key)) return fieldIdOf(type, key);
  return /upload|file/i.test(path) ? fieldIdOf(type, 'files') : '';
}

type Files = ReturnType<typeof useUploads>['files'];

/** Finds what to repair before anything is sent, in the words of the labels. */
function useFindProblems(type: EvidenceForm_TypeFragment) {
  const t = useWords();
  return (entries: Entries, stored: number, files: Files): readonly FormProblem[] => {
    const wrong = checkEntries(type.fields, entries).map(({ key, problem }) => {
      const { label, min, max, maxLength } = type.fields.find((each) => each.key === key) ?? { label: key };
      return {
        field: fieldIdOf(type, key),
        message: t(`evidence.wrong.${problem}`, { label, min, max, long: maxLength }),
      };
    });
    if (files.some(({ upload, problem }) => !upload && !problem)) {
      return [...wrong, { field: '', message: t('evidence.wait-upload') }];
    }
    const missing = type.filesRequired && stored + files.filter(({ upload }) => upload).length === 0;
    return missing ? [...wrong, { field: fieldIdOf(type, 'files'), message: t('evidence.need-file') }] : wrong;
  };
}
