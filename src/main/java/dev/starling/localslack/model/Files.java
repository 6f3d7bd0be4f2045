package dev.starling.localslack.model;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What people and apps uploaded: the facts in the journal, the bytes beside it. */
public final class Files {
  private final Documents documents;
  private final Path folder;
  private final FileCards cards;
  private volatile boolean transcribing;

  Files(Documents documents, Path folder, FileCards cards) {
    this.documents = documents;
    this.folder = folder;
    this.cards = cards;
  }

  /** Whether new voice clips say that a transcript is on its way. */
  public void transcribing(boolean yes) {
    transcribing = yes;
  }

  public JsonObject store(Upload upload) {
    return store(Ids.fresh("F"), upload);
  }

  public JsonObject store(String id, Upload upload) {
    try {
      java.nio.file.Files.createDirectories(folder);
      java.nio.file.Files.write(folder.resolve(id), upload.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.put("file", id, cards.of(id, upload, transcribing));
    return find(id).orElseThrow();
  }

  public Optional<JsonObject> find(String id) {
    return documents.find("file", id).map(cards::shown);
  }

  public List<JsonObject> all() {
    return documents.all("file").stream().map(cards::shown).toList();
  }

  public byte[] bytes(String id) {
    try {
      return java.nio.file.Files.readAllBytes(folder.resolve(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls it something else than its name. */
  public void entitle(String id, String title) {
    synchronized (documents) {
      JsonObject file = documents.find("file", id).orElseThrow();
      file.addProperty("title", title);
      documents.put("file", id, file);
    }
  }

  /** The messages that show it stay for whoever asks for them. */
  public void remove(String id) {
    documents.remove("file", id);
  }
}
