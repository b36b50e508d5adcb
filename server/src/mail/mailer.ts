import { createTransport } from 'nodemailer';
import type { Settings } from '../platform/settings.ts';
import { putIntoOutbox } from './outbox.ts';

/** A message to one person, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends messages. A line end in an address or a subject ends nothing. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Sends by SMTP when there is a server to send by; else puts messages into the folder `outbox`, to be read there. */
export function createMailer(settings: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'dataDir'>): Mailer {
  const { smtpUrl, mailFrom: from, dataDir } = settings;
  if (smtpUrl === null) return { send: (mail) => putIntoOutbox(dataDir, mail) };
  const transport = createTransport(smtpUrl);
  return {
    async send(mail) {
      await transport.sendMail({ from, ...mail });
    },
  };
}
