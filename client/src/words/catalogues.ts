import { i18n, type Messages } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { app } from '../messages/en/app.ts';
import { ui } from '../messages/en/ui.ts';

i18n.setMessagesCompiler(compileMessage);
i18n.load('en', { ...ui, ...app });
i18n.activate('en');

/** Adds an area's messages; areas are loaded when one of their pages is opened. */
export function addMessages(messages: Messages): void {
  i18n.load('en', messages);
}

export { i18n };
