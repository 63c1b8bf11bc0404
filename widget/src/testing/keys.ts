import { sendKeys } from '@web/test-runner-commands';

/** Presses a key, with others held: `Control+Shift+z`. */
export async function press(chord: string): Promise<void> {
  const held = chord.split('+');
  const key = held.pop()!;
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press: key });
  for (const up of held.reverse()) await sendKeys({ up });
}
