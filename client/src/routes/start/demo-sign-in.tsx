import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { returnPath, signInAs } from '../../api/session.ts';
import type { PersonaButton_PersonaFragment as Persona } from '../../graphql/graphql.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { findPersonas, groupPersonas } from './persona-groups.ts';
import { PERSONAS } from './start-documents.ts';

/** As many as one page shows of a search; more are found by more words. */
const SHOWN = 24;

/** People to sign in as, one click each. */
export function DemoSignIn() {
  const result = useQuery(PERSONAS);
  const { search } = useLocation();
  const t = useWords();
  const [failed, setFailed] = useState<readonly { field: string; message: string }[]>([]);
  const enter = async ({ personId, name }: Persona) => {
    if (await signInAs(personId)) window.location.assign(returnPath(search));
    else setFailed([{ field: '', message: t('start.sign-in-failed', { name }) }]);
  };
  return (
    <Loaded result={result}>
      {({ demoPersonas }) => (
        <>
          <ErrorSummary problems={failed} />
          <Featured personas={demoPersonas} onChoose={(persona) => void enter(persona)} />
          <Everybody personas={demoPersonas} onChoose={(persona) => void enter(persona)} />
        </>
      )}
    </Loaded>
  );
}

interface Props {
  readonly personas: readonly Persona[];
  readonly onChoose: (persona: Persona) => void;
}

function Featured({ personas, onChoose }: Props) {
  const t = useWords();
  return groupPersonas(personas.filter(({ featured }) => featured)).map(({ group, personas: members }) => (
    <section key={group}>
      <h3 className="govuk-heading-s">{t(`start.group.${group}`)}</h3>
      <PersonaList personas={members} onChoose={onChoose} />
    </section>
  ));
}

function Everybody({ personas, onChoose }: Props) {
  const t = useWords();
  const [text, setText] = useState('');
  if (personas.every(({ featured }) => featured)) return null;
  const found = findPersonas(personas, text, (role) => t(`role.${role}`));
  return (
    <section>
      <h2 className="govuk-heading-m">{t('start.more')}</h2>
      <TextField
        id="find-person"
        type="search"
        label={t('start.search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoComplete="off"
      />
      <p className="govuk-body" role="status">
        {text.trim() !== '' && t('start.found', { count: found.length })}
      </p>
      {text.trim() !== '' && <PersonaList personas={found.slice(0, SHOWN)} onChoose={onChoose} />}
    </section>
  );
}

function PersonaList({ personas, onChoose }: Props) {
  const t = useWords();
  return (
    <ul className="waymark-personas">
      {personas.map((persona) => (
        <li key={persona.personId + persona.organisation}>
          <button type="button" className="waymark-persona" onClick={() => onChoose(persona)}>
            <strong>{persona.name}</strong>
            {t(`role.${persona.role}`)}, {persona.organisation}
          </button>
        </li>
      ))}
    </ul>
  );
}
