import type { ApolloClient } from '@apollo/client';
import { createContext } from 'react-router';

/** The client of our API, for routes that ask for their data while their page is still on its way. */
export const clientContext = createContext<ApolloClient>();
