/**
 * Pointers and wheels on a canvas, told apart: a press, a turn, a zoom, a hover. The page keeps its scrolling: one
 * finger turns the shoe sideways and scrolls up and down, a wheel zooms only once the canvas was pressed or focused
 * (or while a trackpad pinches, which browsers report as a wheel with ctrl).
 */
export interface OrbitHandlers {
  /** Radians. */
  turn(deltaAzimuth: number, deltaElevation: number): void;
  /** Above 1 comes closer. */
  zoom(factor: number): void;
  /** Let go while moving: radians that the turn should run on. */
  coast(deltaAzimuth: number, deltaElevation: number): void;
  /** Pressed without dragging; CSS pixels from the top left corner. */
  press(x: number, y: number): void;
  /** Pointer over the canvas without a button, or gone. */
  hover(at: { x: number; y: number } | null): void;
}

/** A drag over the canvas' height turns this far, radians. */
const TURN_PER_HEIGHT = 3.4;

/** Pixels that a press may wander before it is a drag; fingers wander further. */
const DRAG_THRESHOLD = { mouse: 4, touch: 10 } as const;

/** Seconds of its last speed that a thrown shoe runs on, and the most it may turn, radians. */
const COAST_SECONDS = 0.16;
const COAST_MOST = 1.1;

/** Speeds older than this no longer belong to the throw, ms. */
const COAST_MEMORY = 80;

interface Finger {
  x: number;
  y: number;
}

/** Starts listening; answers a function that stops. */
export function listenToOrbit(canvas: HTMLElement, handlers: OrbitHandlers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const fingers = new Map<number, Finger>();
  let start: { x: number; y: number; threshold: number } | undefined;
  let dragging = false;
  let engaged = false;
  let speed = { x: 0, y: 0, at: 0 };

  canvas.style.touchAction = 'pan-y';

  const local = (event: PointerEvent | MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const perPixel = () => TURN_PER_HEIGHT / Math.max(1, canvas.clientHeight);

  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => canvas.addEventListener(type, listener, { signal, ...options });

  on('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = local(event);
    fingers.set(event.pointerId, at);
    engaged = true;
    if (fingers.size === 1) {
      start = { ...at, threshold: event.pointerType === 'mouse' ? DRAG_THRESHOLD.mouse : DRAG_THRESHOLD.touch };
      dragging = false;
      speed = { x: 0, y: 0, at: event.timeStamp };
    } else {
      // A second finger means zoom; whatever happens next is no press.
      dragging = true;
    }
    try {
      canvas.setPointerCapture(event.pointerId);
    } catch {
      // The pointer may be gone already (or made by a test); dragging then ends at the canvas' edge.
    }
  });

  on('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    const at = local(event);
    if (!finger) {
      if (fingers.size === 0 && event.pointerType !== 'touch') handlers.hover(at);
      return;
    }
    const before = spread(fingers);
    const dx = at.x - finger.x;
    const dy = at.y - finger.y;
    if (fingers.size === 1 && start && !dragging) {
      if (Math.hypot(at.x - start.x, at.y - start.y) < start.threshold) return;
      dragging = true;
      handlers.hover(null);
      // The threshold itself is not turned, so that the shoe does not jump under the hand.
      fingers.set(event.pointerId, at);
      return;
    }
    fingers.set(event.pointerId, at);
    if (fingers.size === 1) {
      const radians = perPixel();
      handlers.turn(-dx * radians, dy * radians);
      const elapsed = Math.max(1, event.timeStamp - speed.at);
      speed = { x: (-dx * radians) / elapsed, y: (dy * radians) / elapsed, at: event.timeStamp };
    } else if (fingers.size === 2 && before > 0) {
      handlers.zoom(spread(fingers) / before);
    }
  });

  const release = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) return;
    const thrown = dragging && event.type === 'pointerup' && event.timeStamp - speed.at < COAST_MEMORY;
    if (thrown) {
      const most = (value: number) => Math.max(-COAST_MOST, Math.min(COAST_MOST, value * 1000 * COAST_SECONDS));
      if (speed.x || speed.y) handlers.coast(most(speed.x), most(speed.y));
    } else if (!dragging && event.type === 'pointerup') {
      const at = local(event);
      handlers.press(at.x, at.y);
    }
    start = undefined;
    dragging = false;
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('lostpointercapture', release);

  on('pointerleave', (event) => {
    if (fingers.size > 0) return;
    engaged = false;
    if (event.pointerType !== 'touch') handlers.hover(null);
  });

  on(
    'wheel',
    (event) => {
      const pinch = event.ctrlKey || event.metaKey;
      if (!pinch && !engaged && !canvas.matches(':focus-within')) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
      // Pinches report small deltas, mouse wheels about 100 a notch.
      const delta = Math.max(-120, Math.min(120, event.deltaY * lines)) * (pinch ? 0.008 : 0.0015);
      handlers.zoom(Math.exp(-delta));
    },
    { passive: false },
  );

  return () => stop.abort();
}

/** Distance between two fingers, pixels; 0 for other numbers of them. */
function spread(fingers: ReadonlyMap<number, Finger>): number {
  const [a, b, c] = fingers.values();
  return a && b && !c ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
