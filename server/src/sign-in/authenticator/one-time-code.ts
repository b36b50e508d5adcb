import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';

/** What every authenticator app takes without asking: SHA-1, six digits, half a minute (RFC 6238). */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;

/** What an app needs to know, in the three ways in which it can be told. */
export interface AppSetUp {
  /** In base32, to type. */
  readonly secret: string;
  /** `otpauth:` address, for an app on the same device. */
  readonly address: string;
  /** The address as a QR code. */
  readonly picture: QrPicture;
}

/** A QR code as one path of squares. */
export interface QrPicture {
  /** Squares to a side, with the quiet border. */
  readonly size: number;
  /** Path data, one unit to a square. */
  readonly path: string;
}

/** A new secret in base32. */
export const newAppSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** Says a secret in the ways in which an app takes it. @param label how the app calls the account */
export function appSetUp(secret: string, label: string): AppSetUp {
  const address = new TOTP({ ...KIND, issuer: 'Waymark', label, secret }).toString();
  return { secret, address, picture: pictureOf(address) };
}

function pictureOf(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}

/** Number of the half minute that a code belongs to: that of now, or the one before or after. Null when it belongs to none. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...KIND, token: code, secret: Secret.fromBase32(secret), timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period: KIND.period, timestamp }) + delta;
}
