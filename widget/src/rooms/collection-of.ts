import { createAccountDesigns } from '../commerce/medusa-account-designs.js';
import { AccountCollection } from '../keeping/account-collection.js';
import { BrowserCollection, type Collection } from '../keeping/collection.js';
import { storageKey } from '../keeping/keys.js';
import { shelf } from '../keeping/shelf.js';
import type { RoomHost } from './room.js';

const SITE = shelf(() => localStorage);

export function browserCollection({ namespace }: Pick<RoomHost, 'namespace'>): BrowserCollection {
  return new BrowserCollection(SITE, storageKey(namespace, 'designs'));
}

/** The customer's account where somebody is signed in, else this browser. */
export function collectionOf(host: Pick<RoomHost, 'namespace' | 'medusa'>): Collection {
  const { medusa } = host;
  return medusa && (medusa.customerToken || medusa.customerSession)
    ? new AccountCollection(createAccountDesigns(medusa), browserCollection(host))
    : browserCollection(host);
}
