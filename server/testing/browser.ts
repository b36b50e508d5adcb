import type { LightMyRequestResponse } from 'fastify';
import type { ApiAnswer, TestApi } from './api.ts';

interface Where {
  /** Network address. */
  readonly address?: string;
  readonly userAgent?: string;
  /** Cookies that it begins with. */
  readonly cookies?: Readonly<Record<string, string>>;
}

/** A browser of a test's: it keeps cookies, and forgets those that it is told to. */
export class TestBrowser {
  readonly #api: TestApi;
  readonly #where: Where;
  readonly cookies: Record<string, string>;

  constructor(api: TestApi, where: Where = {}) {
    this.#api = api;
    this.#where = where;
    this.cookies = { ...where.cookies };
  }

  async post(url: string, payload: object): Promise<LightMyRequestResponse> {
    const { address = '192.0.2.1', userAgent = 'Firefox' } = this.#where;
    const headers = { 'user-agent': userAgent };
    const cookies = { ...this.cookies };
    const response = await this.#api.app.inject({
      method: 'POST',
      url,
      payload,
      headers,
      cookies,
      remoteAddress: address,
    });
    for (const { name, value, expires } of response.cookies) {
      if (value === '' || (expires && expires.getTime() < 1)) delete this.cookies[name];
      else this.cookies[name] = value;
    }
    return response;
  }

  /** Sends an operation with the cookies that it has. */
  ask(query: string, variables: object = {}): Promise<ApiAnswer> {
    const cookie = Object.entries(this.cookies)
      .map((pair) => pair.join('='))
      .join('; ');
    return this.#api.ask(query, variables, { 'x-waymark-client': 'test', ...(cookie && { cookie }) });
  }

  /** Who is signed in; null when nobody is, and undefined when the session is no longer good. */
  async viewer(): Promise<unknown> {
    const { data } = await this.ask('{ viewer { person { name } } }');
    return (data?.['viewer'] as { readonly person: unknown } | undefined)?.person;
  }
}
