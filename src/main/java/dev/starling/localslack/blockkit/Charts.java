package dev.starling.localslack.blockkit;

/** Charts, which Slack keeps small. */
final class Charts {
  private static final int LABEL = 20;

  private Charts() {}

  static void check(Node block) {
    block.require("title");
    block.string("title", 1, 50);
    block.require("chart");
    block.part("chart", Charts::chart);
  }

  private static void chart(Node chart) {
    switch (chart.type()) {
      case "pie" -> {
        chart.require("segments");
        chart.list("segments", 1, 12, Charts::point);
      }
      case "bar", "line", "area" -> {
        chart.require("series");
        chart.list("series", 1, 12, Charts::series);
      }
      default -> chart.unsupported();
    }
  }

  private static void series(Node series) {
    series.require("name");
    series.string("name", 1, LABEL);
    series.require("data");
    series.list("data", 1, 20, Charts::point);
  }

  private static void point(Node point) {
    point.require("label");
    point.string("label", 1, LABEL);
    point.require("value");
  }
}
