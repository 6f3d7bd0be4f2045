package dev.starling.choosing;

import java.util.Collection;

/**
 * How evenly a year's questions covered what people tell.
 *
 * @param told the share of themes that a person told in the last 90 days, on average
 * @param least the same for whoever has the smallest share
 * @param gaps the share of themes that a person never told, after the first quarter
 * @param uneven 0 when each theme was told by as many people, 1 when all told only one (Gini)
 * @param longestWait the most questions between two on one theme
 * @param foretold how often the theme was the one that everybody could name beforehand
 */
record Evenness(
    double told, double least, double gaps, double uneven, double longestWait, double foretold) {
  static Evenness mean(Collection<Evenness> years) {
    return new Evenness(
        years.stream().mapToDouble(Evenness::told).average().orElseThrow(),
        years.stream().mapToDouble(Evenness::least).average().orElseThrow(),
        years.stream().mapToDouble(Evenness::gaps).average().orElseThrow(),
        years.stream().mapToDouble(Evenness::uneven).average().orElseThrow(),
        years.stream().mapToDouble(Evenness::longestWait).average().orElseThrow(),
        years.stream().mapToDouble(Evenness::foretold).average().orElseThrow());
  }
}
