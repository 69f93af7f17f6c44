/**
 * Runs in the page before its own scripts and looks at what comes on the screen. A classic script:
 * the browser gets it as it stands, with `window.benchTargets` set before.
 *
 * It knows a change by mutation (through every shadow root), by layout shift and by running
 * animation; a frame by the time stamps of requestAnimationFrame.
 */
{
  /** No change for so long, in milliseconds, and for so many frames, is a standstill. */
  const quietTime = 500;
  const quietFrames = 10;
  /** A frame is late, in milliseconds, when the one after it could have come. */
  const lateBy = 1000 / 60;
  /** How many elements a look goes through before it leaves the rest to the next frame. */
  const lookedAt = 300;

  const { readable, item, chart, loading } = window.benchTargets;
  const roots = [document];
  const instants = {};
  let hasChanged = true;
  let paintedAt = 0;
  let framesSincePaint = 0;
  let waiting = [];
  let recording;
  let previousFrame;
  let click;

  const changed = () => {
    hasChanged = true;
    if (recording) recording.hasChanged = true;
  };
  const observer = new MutationObserver(changed);
  const observe = (root) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  observe(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    observe(root);
    return root;
  };
  new PerformanceObserver(changed).observe({ type: 'layout-shift', buffered: true });

  /** The task after a frame comes when that frame has been drawn. */
  const channel = new MessageChannel();
  let drawn = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    for (const tell of drawn.splice(0)) tell(now);
  };
  const whenDrawn = (tell) => {
    if (drawn.push(tell) === 1) channel.port2.postMessage(undefined);
  };

  const isSeen = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    return isInside && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const isRead = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.textContent.trim() !== '' && isSeen(element);
  };
  const first = (selector) => {
    for (const root of roots) {
      const found = root.querySelector(selector);
      if (found) return found;
    }
    throw new Error(`There is no ${selector}.`);
  };
  const some = (selector, test, upTo = lookedAt) =>
    roots.some((root) => {
      const found = root.querySelectorAll(selector);
      const length = Math.min(found.length, upTo);
      return Array.from({ length }, (_, at) => found[at]).some(test);
    });
  const look = (name, selector, test) => {
    if (instants[name] !== undefined || !some(selector, test)) return;
    instants[name] = Infinity; // seen, and on its way to the screen
    whenDrawn((now) => (instants[name] = now));
  };

  const isAnimated = () =>
    document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime < Infinity,
      );

  const tick = (stamp) => {
    const now = performance.now();
    // behind a long task frames queue up with stamps of instants at which nothing could be drawn
    const frame = now - stamp > lateBy ? now : Math.max(stamp, previousFrame ?? 0);
    if (recording) {
      if (previousFrame !== undefined) {
        recording.frames.push([frame - previousFrame, recording.hasChanged]);
      }
      recording.hasChanged = false;
    }
    previousFrame = frame;
    look('readable', readable, isRead);
    look('drawn', item, isSeen);
    framesSincePaint++;
    if (hasChanged || isAnimated()) {
      hasChanged = false;
      whenDrawn((now) => {
        paintedAt = now;
        framesSincePaint = 0;
        if (click) click.first ??= now;
      });
    } else if (waiting.length > 0 && isQuiet()) {
      for (const tell of waiting.splice(0)) tell(Math.max(paintedAt, instants.drawn));
    }
    requestAnimationFrame(tick);
  };
  /** A page that shows the first of its data while the rest is on its way may pause. */
  const isLoading = () => loading !== undefined && document.querySelector(loading) !== null;
  const isQuiet = () =>
    instants.drawn < Infinity &&
    !isLoading() &&
    framesSincePaint >= quietFrames &&
    performance.now() - paintedAt >= quietTime;
  requestAnimationFrame(tick);

  addEventListener('click', () => (click = { at: performance.now() }), { capture: true });

  const frame = () => new Promise((next) => requestAnimationFrame(next));
  /** Resolves at a standstill with the instant, in milliseconds since navigation, it began at. */
  const settled = () => new Promise((tell) => waiting.push(tell));

  window.bench = {
    settled,
    opened: async () => {
      const at = await settled();
      // among many the one that is in view may be a late one; it has come by now
      if (instants.readable === undefined && some(readable, isRead, Infinity))
        instants.readable = at;
      return { readable: instants.readable, settled: at, origin: performance.timeOrigin };
    },
    record: () => {
      recording = { hasChanged: false, frames: [] };
      previousFrame = undefined;
    },
    /** Each frame since `record`: how long it took, and whether anything was drawn otherwise. */
    frames: async () => {
      await frame();
      await frame();
      const { frames } = recording;
      recording = undefined;
      return frames;
    },
    forgetClick: () => (click = undefined),
    /** From the last click to the first frame that answers it, and to the last. */
    reaction: async () => {
      while (click?.first === undefined) await frame();
      const end = await settled();
      return { first: click.first - click.at, settled: end - click.at };
    },
    /** The middle of the part of the chart that is in view, in CSS pixels. */
    chartMiddle: () => {
      const box = first(chart).getBoundingClientRect();
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      return { x: (box.left + box.right) / 2, y: (top + bottom) / 2 };
    },
    /** Elements, and nodes of every kind, in the page and its open shadow roots. */
    size: () => {
      const size = { elements: 0, nodes: 0 };
      const count = (root) => {
        const walker = document.createTreeWalker(root);
        for (let node = walker.currentNode; node; node = walker.nextNode()) {
          size.nodes++;
          if (node.nodeType !== Node.ELEMENT_NODE) continue;
          size.elements++;
          if (node.shadowRoot) count(node.shadowRoot);
        }
      };
      count(document);
      return size;
    },
  };
}
