import { toast } from '@medusajs/ui';
import { useState } from 'react';
import { sdk } from '../lib/client';

/** Fetches a file with the admin's own session and hands it to the browser to keep. */
export function useDownload(path: string, filename: string, type = 'text/csv') {
  const [running, setRunning] = useState(false);
  const start = async (query: Record<string, string | string[]>) => {
    setRunning(true);
    try {
      const response = await sdk.client.fetch<Response>(path, { query, headers: { accept: type } });
      if (!response.ok) throw new Error(response.statusText);
      save(await response.blob(), filename);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    } finally {
      setRunning(false);
    }
  };
  return { start, running };
}

function save(file: Blob, filename: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  URL.revokeObjectURL(address);
}
