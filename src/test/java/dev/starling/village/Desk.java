package dev.starling.village;

import com.google.gson.JsonObject;

/** The page people sit at: in this process, or in another. */
interface Desk {
  /** What a person does there has to work, and has had its effect when this returns. */
  JsonObject act(JsonObject asked);

  JsonObject state(String user);

  /** A file with these bytes, as it is to be posted. */
  default JsonObject attach(String user, String name, byte[] bytes) {
    throw new UnsupportedOperationException("nobody attaches anything here");
  }

  /** What a file says to somebody who may see it. */
  default String read(String user, JsonObject file) {
    throw new UnsupportedOperationException("nobody reads files here");
  }

  /** The file as it is to be posted. */
  default JsonObject upload(String user, String name, int seconds) {
    throw new UnsupportedOperationException("nobody records anything here");
  }

  /** A file that is no text. */
  default byte[] download(String user, JsonObject file) {
    throw new UnsupportedOperationException("nobody downloads anything here");
  }
}
