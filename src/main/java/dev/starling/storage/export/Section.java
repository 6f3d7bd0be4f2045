package dev.starling.storage.export;

import java.io.IOException;
import java.sql.SQLException;

/** One list of the document: a query, and how each of its rows is written. */
interface Section {
  String name();

  /**
   * Its rows in one workspace ({@code :workspace}, by our number) for one person ({@code :person},
   * empty for everybody).
   */
  String sql();

  void write(Entry entry) throws SQLException, IOException;
}
