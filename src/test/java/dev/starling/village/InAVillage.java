package dev.starling.village;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each test begins in a village of its own, on its first Monday. */
@Execution(ExecutionMode.CONCURRENT)
abstract class InAVillage {
  Village village;
  Villager ada;
  Villager bo;
  Villager cy;
  Villager dee;
  Villager eli;

  @BeforeEach
  void found(@TempDir Path folder) {
    village = new Village(folder, door(), inCompany());
    ada = village.ada;
    bo = village.bo;
    cy = village.cy;
    dee = village.dee;
    eli = village.eli;
  }

  @AfterEach
  void leave() {
    village.close();
  }

  /** A question on incidents, open for a day from now. */
  Message asked() {
    ada.runs("ask incident");
    return village.question();
  }

  /** A socket, unless a test tries both. */
  Door door() {
    return Door.SOCKET;
  }

  /** Nobody does anything by themselves, unless a test is about that. */
  boolean inCompany() {
    return false;
  }
}
