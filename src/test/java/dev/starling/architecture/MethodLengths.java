package dev.starling.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How many lines the body of each method has, braces included, read from the sources. */
final class MethodLengths {
  private MethodLengths() {}

  static Map<String, Long> in(Path sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(javaFiles(sources)));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      Map<String, Long> lengths = new TreeMap<>();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Ruler(unit, positions), lengths);
      }
      return lengths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFiles(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static final class Ruler extends TreeScanner<Void, Map<String, Long>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Ruler(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, Map<String, Long> lengths) {
      BlockTree body = method.getBody();
      if (body != null) {
        long first = line(positions.getStartPosition(unit, body));
        long last = line(positions.getEndPosition(unit, body));
        lengths.put(file() + ":" + first + " " + method.getName(), last - first + 1);
      }
      return super.visitMethod(method, lengths);
    }

    private String file() {
      return Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    }

    private long line(long position) {
      LineMap lines = unit.getLineMap();
      return lines.getLineNumber(position);
    }
  }
}
