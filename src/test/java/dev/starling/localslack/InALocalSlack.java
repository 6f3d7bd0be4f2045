package dev.starling.localslack;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test begins in a fresh workspace, with an app beside it. */
abstract class InALocalSlack {
  @TempDir Path folder;
  Rig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new Rig(folder);
  }

  @AfterEach
  void close() {
    rig.close();
  }
}
