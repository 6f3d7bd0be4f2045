package dev.starling.slack.wire;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Our figures, in Prometheus' text format. */
final class MetricsServlet extends ReadOnlyServlet {
  private static final long serialVersionUID = 1;
  private final transient PrometheusRegistry registry;
  private final transient PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();

  MetricsServlet(PrometheusRegistry registry) {
    this.registry = registry;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(PrometheusTextFormatWriter.CONTENT_TYPE);
    writer.write(response.getOutputStream(), registry.scrape());
  }
}
