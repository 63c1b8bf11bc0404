/** Whether the browser is online, and when it is again. Browsers say "online" also where nothing answers. */
export interface Connection {
  readonly offline: boolean;
  /** Calls once the browser is online again. @returns what ends the waiting */
  whenOnline(then: () => void): () => void;
}

export const browserConnection: Connection = {
  get offline() {
    return typeof navigator !== 'undefined' && navigator.onLine === false;
  },
  whenOnline(then) {
    addEventListener('online', then, { once: true });
    return () => removeEventListener('online', then);
  },
};
