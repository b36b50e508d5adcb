export { createMailer, type Mail, type Mailer } from './mailer.ts';
export { readOutbox } from './outbox.ts';
