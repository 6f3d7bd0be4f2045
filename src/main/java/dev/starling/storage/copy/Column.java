package dev.starling.storage.copy;

/**
 * A column of a table.
 *
 * @param numbered whether the database hands out its numbers
 */
record Column(String name, Kind kind, boolean numbered) {
  String quoted() {
    return "\"" + name + "\"";
  }
}
