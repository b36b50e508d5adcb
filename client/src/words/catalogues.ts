import { i18n, type Messages } from '@lingui/core';
import { app } from '../messages/en/app.ts';
import { home } from '../messages/en/home.ts';
import { ui } from '../messages/en/ui.ts';

i18n.load('en', { ...ui, ...app, ...home });
i18n.activate('en');

/** Adds an area's messages; areas are loaded when one of their pages is opened. */
export function addMessages(messages: Messages): void {
  i18n.load('en', messages);
}

export { i18n };
