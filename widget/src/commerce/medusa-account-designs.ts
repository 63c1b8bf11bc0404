/** Designs on a customer's account, as the Medusa plugin serves them. */
import { type Design, parseDesign } from '@cordwainer/contract';
import { type MedusaOptions, requester } from './medusa-client.js';

export interface AccountDesign {
  readonly id: string;
  readonly name: string;
  readonly design: Design;
  readonly savedAt: string;
}

/** Every method may throw a `StoreError`. */
export interface AccountDesigns {
  list(): Promise<readonly AccountDesign[]>;
  save(name: string, design: Design): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Answer extends Omit<AccountDesign, 'savedAt' | 'design'> {
  readonly design: unknown;
  readonly saved_at: string;
}

/** @param options with what proves who the customer is */
export function createAccountDesigns(options: MedusaOptions): AccountDesigns {
  const request = requester(options);
  const at = 'customers/me/designs';
  const one = (id: string) => `${at}/${encodeURIComponent(id)}`;
  return {
    async list() {
      const { designs } = await request<{ designs: Answer[] }>(at, {});
      return designs.flatMap(({ id, name, design, saved_at }) => {
        const parsed = parseDesign(design);
        return parsed.ok ? [{ id, name, design: parsed.value, savedAt: saved_at }] : [];
      });
    },
    async save(name, design) {
      await request(at, { body: { name, design } });
    },
    async rename(id, name) {
      await request(one(id), { body: { name } });
    },
    async remove(id) {
      await request(one(id), { method: 'DELETE' });
    },
  };
}
