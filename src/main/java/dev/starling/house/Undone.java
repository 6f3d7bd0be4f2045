package dev.starling.house;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.IntSupplier;

/** What is left undone until somebody sees to it, for those who watch over us. */
final class Undone {
  private Undone() {}

  /** The figures, which others add theirs to. */
  static PrometheusRegistry countedOf(Stores stores) {
    PrometheusRegistry registry = new PrometheusRegistry();
    gauge(
        registry,
        "starling_errands_parked",
        "Errands that were given up after their last attempt.",
        () -> stores.parkedErrands().count());
    gauge(
        registry,
        "starling_schedules_stopped",
        "Schedules that Slack keeps from going on until somebody mends what is in the way.",
        () -> stores.halts().all().size());
    return registry;
  }

  private static void gauge(
      PrometheusRegistry registry, String name, String help, IntSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(known(value)))
        .register(registry);
  }

  /** While the database does not answer, the other figures are still told. */
  private static double known(IntSupplier value) {
    try {
      return value.getAsInt();
    } catch (RuntimeException e) {
      return Double.NaN;
    }
  }
}
