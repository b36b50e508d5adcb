export { createMailer, type Mail, type Mailer } from './mailer.ts';
export { readOutbox, removeFromOutbox } from './outbox.ts';
