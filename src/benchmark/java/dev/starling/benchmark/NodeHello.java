package dev.starling.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Installs what Bolt for JavaScript needs, where it is to run. */
final class NodeHello {
  private static final Path SOURCE = Path.of("src", "benchmark", "javascript");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "hello.js");
  private static final List<String> INSTALL =
      List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");

  private NodeHello() {}

  /** Says whether it could be done: not everybody has Node.js. */
  static boolean install(Path folder) throws IOException, InterruptedException {
    for (String file : FILES) {
      Files.copy(SOURCE.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      return new ProcessBuilder(INSTALL)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("npm.log").toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
