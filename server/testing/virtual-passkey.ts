import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { cose, isoCBOR } from '@simplewebauthn/server/helpers';

/** What a device or a page does otherwise than it should. */
interface Wrong {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  /** Whether it asked for a finger, a face or a PIN. */
  readonly verified?: boolean;
  readonly counter?: number;
}

interface Options {
  readonly challenge: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** A device that makes one passkey and signs with it, as the browser hands on what it says. */
export class VirtualPasskey {
  readonly id = randomBytes(16).toString('base64url');
  readonly #key: KeyObject;
  readonly #cosePublicKey: Uint8Array;
  readonly #site: { readonly origin: string; readonly rpId: string };
  #counter = 0;

  constructor(site: { readonly origin: string; readonly rpId: string }) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#site = site;
    const { COSEKEYS, COSEKTY, COSEALG, COSECRV } = cose;
    this.#cosePublicKey = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [COSEKEYS.kty, COSEKTY.EC2],
        [COSEKEYS.alg, COSEALG.ES256],
        [COSEKEYS.crv, COSECRV.P256],
        [COSEKEYS.x, new Uint8Array(Buffer.from(x, 'base64url'))],
        [COSEKEYS.y, new Uint8Array(Buffer.from(y, 'base64url'))],
      ]),
    );
  }

  /** What a browser gives after it had a passkey made. */
  register(options: Options, wrong: Wrong = {}) {
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const data = Buffer.concat([this.#data(ATTESTED, wrong), Buffer.alloc(16), length, id, this.#cosePublicKey]);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data)],
      ]) as never,
    );
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', options, wrong).toString('base64url'),
      attestationObject: Buffer.from(attestation).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** What a browser gives after a passkey was used. */
  sign(options: Options, wrong: Wrong = {}) {
    const data = this.#data(0, wrong);
    const clientData = this.#clientData('webauthn.get', options, wrong);
    const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()]);
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: createSign('SHA256').update(signed).sign(this.#key).toString('base64url'),
    });
  }

  #data(flags: number, { rpId = this.#site.rpId, verified = true, counter = (this.#counter += 1) }: Wrong): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(PRESENT | (verified ? VERIFIED : 0) | flags);
    rest.writeUInt32BE(counter, 1);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), rest]);
  }

  #clientData(
    type: string,
    options: Options,
    { origin = this.#site.origin, challenge = options.challenge }: Wrong,
  ): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #answer(response: object) {
    return { id: this.id, rawId: this.id, type: 'public-key', response, clientExtensionResults: {} };
  }
}
