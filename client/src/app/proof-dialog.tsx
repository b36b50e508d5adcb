import { useQuery } from '@apollo/client/react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { canUsePasskeys } from '../api/passkeys.ts';
import type { ProofWaysQuery } from '../graphql/graphql.ts';
import { LinkButton } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Details, Text } from '../ui/texts.tsx';
import { useWords } from '../words/use-words.ts';
import { PROOF_WAYS } from './proof-documents.ts';
import { ByCode, ByLink, ByPasskey, ByPassword } from './proof-ways.tsx';

interface Props {
  readonly onDone: (proved: boolean) => void;
}

/** Asks people to prove that it is they, by what they have set up; a link by e-mail always works. */
export function ProofDialog({ onDone }: Props) {
  const t = useWords();
  const result = useQuery(PROOF_WAYS, { fetchPolicy: 'network-only' });
  return (
    <Modal title={t('proof.title')} onCancel={() => onDone(false)}>
      <Text>{t('proof.lead')}</Text>
      <Loaded result={result}>
        {({ viewer: { account } }) => account && <Ways account={account} onProved={() => onDone(true)} />}
      </Loaded>
      <p className="govuk-body">
        <LinkButton onClick={() => onDone(false)}>{t('ui.cancel')}</LinkButton>
      </p>
    </Modal>
  );
}

type Account = NonNullable<ProofWaysQuery['viewer']['account']>;

interface WaysProps {
  readonly account: Account;
  readonly onProved: () => void;
}

/** What they have set up, the quickest first and open. Beside an authenticator app a password proves too little. */
function Ways({ account: { email, passwordSetAt, passkeys, authenticator }, onProved }: WaysProps) {
  const t = useWords();
  const [first, ...others] = [
    { way: 'passkey', there: passkeys.length > 0 && canUsePasskeys(), form: <ByPasskey onProved={onProved} /> },
    {
      way: 'password',
      there: passwordSetAt !== null && !authenticator,
      form: <ByPassword email={email} onProved={onProved} />,
    },
    { way: 'code', there: authenticator !== null, form: <ByCode onProved={onProved} /> },
    { way: 'link', there: true, form: <ByLink email={email} onProved={onProved} /> },
  ].filter(({ there }) => there);
  return (
    <>
      {first?.form}
      {others.map(({ way, form }) => (
        <Details key={way} summary={t(`proof.with-${way}`)}>
          {form}
        </Details>
      ))}
    </>
  );
}

interface ModalProps {
  readonly title: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

function Modal({ title, onCancel, children }: ModalProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Only the browser can lay it over the page, keep the focus in it, and give the focus back when it closes.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    heading.current?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className="waymark-dialog"
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 className="govuk-heading-m" id="dialog-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
