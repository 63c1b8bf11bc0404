import { ArrowDownMini, ArrowUpMini } from '@medusajs/icons';
import { IconButton } from '@medusajs/ui';

type Props = {
  index: number;
  count: number;
  disabled?: boolean;
  /** Names of the buttons: which of them goes up, which down. */
  up: string;
  down: string;
  onSwap: (at: number, other: number) => void;
};

/** Moves one entry of a list a place up or down: it changes places with its neighbour. */
export function MoveButtons({ index, count, disabled = false, up, down, onSwap }: Props) {
  return (
    <>
      <IconButton
        size="small"
        variant="transparent"
        disabled={index === 0 || disabled}
        aria-label={up}
        onClick={() => onSwap(index, index - 1)}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        size="small"
        variant="transparent"
        disabled={index === count - 1 || disabled}
        aria-label={down}
        onClick={() => onSwap(index, index + 1)}
      >
        <ArrowDownMini />
      </IconButton>
    </>
  );
}

/** A list in which two entries have changed places. */
export function swapped<Entry>(list: readonly Entry[], at: number, other: number): Entry[] {
  const order = [...list];
  [order[at], order[other]] = [order[other]!, order[at]!];
  return order;
}
