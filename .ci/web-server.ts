// Finds the web servers whose ready configurations are tested, or brings them where that is possible.
import { join, resolve } from 'node:path';
import { hasPackages, unpack } from './debian';
import { isProgram, placesOf } from './program';

/** Each by the name of its program and of Debian's package. */
export const WEB_SERVERS = ['nginx', 'caddy'] as const;

export type WebServer = (typeof WEB_SERVERS)[number];

/** Where Debian puts them, also when PATH does not lead there. */
const PLACES = ['/usr/sbin', '/usr/bin'];

/** Where they are unpacked for the tests, and for nothing else. */
const BROUGHT = resolve(import.meta.dirname, '../node_modules/.cache/afterglow');

/** The path of `server` on this machine, or undefined. */
export function findWebServer(server: WebServer): string | undefined {
  const brought = PLACES.map((place) => join(BROUGHT, server, place));
  return placesOf(server, [...PLACES, ...brought]).find(isProgram);
}

/** Brings those that are missing out of Debian's packages, if it can: the tests say where it could not. */
export function bringWebServers(): void {
  for (const server of WEB_SERVERS) {
    if (!findWebServer(server) && hasPackages()) unpack(server, join(BROUGHT, server));
  }
}
