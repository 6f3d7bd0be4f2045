package dev.starling.localslack.bench;

/** What runs in the page and looks at how it fares. */
final class Watching {
  static final String SCRIPT =
      """
      window.watching = (() => {
        let frames = [], tasks = [], keys = [], before = 0, on = false;
        const tick = (now) => {
          if (on && before) frames.push(now - before);
          before = now;
          requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
        new PerformanceObserver((list) => on && tasks.push(...list.getEntries().map((e) => e.duration)))
          .observe({ type: 'longtask' });
        addEventListener('keydown', (event) => {
          const from = event.timeStamp;
          requestAnimationFrame(() => setTimeout(() => on && keys.push(performance.now() - from)));
        }, true);
        const at = (list, part) =>
          [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0;
        return {
          begin() { frames = []; tasks = []; keys = []; on = true; },
          end() {
            on = false;
            return JSON.stringify({
              'frames a second': frames.length * 1000 / frames.reduce((a, b) => a + b, 0.001),
              'time per frame, middle, ms': at(frames, 0.5),
              'time per frame, slowest of a hundred, ms': at(frames, 0.99),
              'long tasks (over 50 ms)': tasks.length,
              'long tasks, altogether, ms': tasks.reduce((a, b) => a + b, 0),
              'from a key to its picture, middle, ms': at(keys, 0.5),
              'from a key to its picture, slowest, ms': at(keys, 1),
            });
          },
        };
      })();
      """;

  private Watching() {}
}
