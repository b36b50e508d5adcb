import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { Account_AccountFragment as Account } from '../../graphql/graphql.ts';
import { NotFound } from '../../ui/error-pages.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/use-words.ts';
import { ACCOUNT } from './account-documents.ts';
import './account.scss';

interface Props {
  readonly title: string;
  /** Whether it is one of the pages below the account's first. */
  readonly below?: boolean;
  readonly children: (account: Account) => ReactNode;
}

/** A page of one's own account, once that was read. */
export function AccountPage({ title, below = true, children }: Props) {
  const t = useWords();
  const result = useQuery(ACCOUNT, { fetchPolicy: 'cache-and-network' });
  const crumbs = below ? [{ to: '/account', label: t('account.title') }] : [];
  return (
    <Loaded result={result}>
      {({ viewer: { account } }) =>
        account ? (
          <Page title={title} crumbs={crumbs}>
            {children(account)}
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
