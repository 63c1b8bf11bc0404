type Tracked = { number: string; url?: string | null };

/** Tracking numbers, each leading to its carrier's page where it has one. */
export function TrackingList({ tracking }: { tracking: readonly Tracked[] }) {
  if (tracking.length === 0) return null;
  return (
    <ul className="flex flex-col gap-y-1 px-6 py-3">
      {tracking.map(({ number, url }) => (
        <li key={number} className="txt-compact-small">
          {url && /^https?:/.test(url) ? (
            <a className="text-ui-fg-interactive" href={url} target="_blank" rel="noreferrer">
              {number}
            </a>
          ) : (
            number
          )}
        </li>
      ))}
    </ul>
  );
}
