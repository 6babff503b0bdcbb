import { createContext } from 'react';
import type { TermsView } from '../../app/pane/termsView';

/** The glossary of the case shown; null where no case is. */
export const TermsContext = createContext<TermsView | null>(null);
