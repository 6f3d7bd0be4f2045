package dev.starling.belongings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.starling.belongings.paper.Cells;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** All that one takes along, in one zip file. */
public final class Suitcase {
  static final String DOCUMENT = "interview.md";
  static final String STORIES = "stories.csv";
  static final String EVERYTHING = "everything.json";

  /** The one first that people change first. */
  static final List<String> WITH_STORIES = List.of(DOCUMENT, STORIES, EVERYTHING);

  private Suitcase() {}

  /**
   * @param everything as it is kept, in JSON
   */
  public static byte[] pack(Belongings all, String everything) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("README.txt", ReadMe.of(all));
    files.put(DOCUMENT, InterviewDocument.of(all));
    files.put(STORIES, Cells.of(all.stories().stream().map(OwnedStory::story).toList()));
    files.put("answers.csv", AnswerTable.of(all));
    files.put(EVERYTHING, everything);
    return zipped(files, LocalDateTime.ofInstant(all.at(), all.owner().zone()));
  }

  private static byte[] zipped(Map<String, String> files, LocalDateTime at) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static boolean isOne(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /**
   * Those of its files in which stories stand, by their names without folders.
   *
   * @param most bytes of each at most; what is larger is left in it
   * @throws IOException when it is damaged
   */
  public static Map<String, byte[]> unpack(byte[] bytes, int most) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        byte[] content = WITH_STORIES.contains(name) ? zip.readNBytes(most + 1) : new byte[0];
        if (content.length > 0 && content.length <= most) {
          files.put(name, content);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    return files;
  }
}
