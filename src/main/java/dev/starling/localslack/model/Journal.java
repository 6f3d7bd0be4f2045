package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * One file of JSON lines, only ever appended to. A line is handed to the operating system before
 * anybody is answered, so a killed process loses nothing it promised; a torn last line was promised
 * to nobody and is dropped.
 */
final class Journal implements AutoCloseable {
  private final Path file;
  private final FileChannel lock;
  private FileChannel out;

  private Journal(Path file, FileChannel lock, FileChannel out) {
    this.file = file;
    this.lock = lock;
    this.out = out;
  }

  static Journal in(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lock = lock(folder.resolve("journal.lock"));
      Path file = folder.resolve("journal.jsonl");
      return new Journal(file, lock, appendTo(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException("Another local Slack is using " + path.getParent(), e);
    }
    channel.close();
    throw new IOException("Another local Slack is using " + path.getParent());
  }

  void replay(Consumer<JsonObject> reader) {
    try {
      String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String whole = all.substring(0, all.lastIndexOf('\n') + 1);
      whole.lines().map(Json::parse).forEach(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts these lines in place of everything so far, at once or not at all. */
  void replaceWith(List<JsonObject> lines) {
    try {
      Path fresh = file.resolveSibling("journal.fresh");
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(Json.write(line)).append('\n'));
      Files.writeString(fresh, text);
      out.close();
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      out = appendTo(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void append(JsonObject line) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(Json.write(line) + "\n");
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel appendTo(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public void close() {
    try (lock) {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
