package dev.starling.question.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.starling.base.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;

/** Finds out in which character set a file was saved, and reads it. */
final class Characters {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 2_000;

  private Characters() {}

  /**
   * @throws Refusal when it is no text
   */
  static String of(byte[] bytes) {
    String text = decode(bytes);
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (bare.indexOf('\0') >= 0 || bare.startsWith("%PDF") || bare.startsWith("PK\u0003")) {
      throw new Refusal(
          "This file holds more than text, as PDF and Office documents do; please save it as"
              + " Markdown, CSV, YAML, JSON or plain text and send that.");
    }
    if (bare.isBlank()) {
      throw new Refusal("This file is empty; please send one with questions in it.");
    }
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || isHalfEmpty(bytes, 1)) {
      return new String(bytes, UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff) || isHalfEmpty(bytes, 0)) {
      return new String(bytes, UTF_16BE);
    }
    // A decoder of its own refuses what String would replace.
    try (Reader reader =
        new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8.newDecoder())) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      return new String(bytes, WESTERN);
    }
  }

  private static boolean startsWith(byte[] bytes, int one, int two) {
    return bytes.length > 1 && (bytes[0] & 0xff) == one && (bytes[1] & 0xff) == two;
  }

  /** Without a mark at its start, Western text in two bytes each shows by its many zeros. */
  private static boolean isHalfEmpty(byte[] bytes, int from) {
    int empty = 0;
    int others = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i += 2) {
      empty += bytes[i + from] == 0 ? 1 : 0;
      others += bytes[i + 1 - from] == 0 ? 1 : 0;
    }
    return others == 0 && empty * 4 > Math.min(bytes.length, SAMPLE);
  }
}
