package dev.starling.belongings.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON and remembers the lines, so that people hear where something is wrong. */
final class JsonText {
  private static final int DEEPEST = 40;

  private final String text;
  private int at;
  private int line = 1;
  private int depth;

  private JsonText(String text) {
    this.text = text;
  }

  /** It is no JSON from that line on. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    Broken(int line) {
      super("line " + line, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  static JsonNode read(String text) throws Broken {
    JsonText reading = new JsonText(text);
    JsonNode node = reading.value();
    reading.space();
    if (reading.at < text.length()) {
      throw new Broken(reading.line);
    }
    return node;
  }

  private JsonNode value() throws Broken {
    space();
    int from = line;
    return switch (peek()) {
      case '{' -> new JsonNode.Fields(from, fields());
      case '[' -> new JsonNode.Items(from, items());
      case '"' -> new JsonNode.Word(from, quoted());
      default -> new JsonNode.Word(from, bare());
    };
  }

  private Map<String, JsonNode> fields() throws Broken {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    enter();
    while (!ends('}')) {
      String name = quoted();
      space();
      expect(':');
      fields.put(name, value());
      separated('}');
    }
    return fields;
  }

  private List<JsonNode> items() throws Broken {
    List<JsonNode> items = new ArrayList<>();
    enter();
    while (!ends(']')) {
      items.add(value());
      separated(']');
    }
    return items;
  }

  private void enter() throws Broken {
    if (++depth > DEEPEST) {
      throw new Broken(line);
    }
    at++;
  }

  private boolean ends(char bracket) throws Broken {
    space();
    if (peek() != bracket) {
      return false;
    }
    at++;
    depth--;
    return true;
  }

  private void separated(char bracket) throws Broken {
    space();
    if (peek() != bracket) {
      expect(',');
      space();
    }
  }

  private String quoted() throws Broken {
    expect('"');
    StringBuilder word = new StringBuilder();
    while (peek() != '"') {
      char each = text.charAt(at++);
      line += each == '\n' ? 1 : 0;
      word.append(each == '\\' ? escaped() : each);
    }
    at++;
    return word.toString();
  }

  private char escaped() throws Broken {
    char each = peek();
    at++;
    return switch (each) {
      case '"', '\\', '/' -> each;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> throw new Broken(line);
    };
  }

  private char unicode() throws Broken {
    String digits = at + 4 <= text.length() ? text.substring(at, at + 4) : "";
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw new Broken(line);
    }
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  private String bare() throws Broken {
    int from = at;
    while (at < text.length() && isBare(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    if (!word.matches("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
      throw new Broken(line);
    }
    return word.equals("null") ? "" : word;
  }

  private static boolean isBare(char each) {
    return Character.isLetterOrDigit(each) || "+-.".indexOf(each) >= 0;
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      line += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
  }

  private void expect(char wanted) throws Broken {
    if (peek() != wanted) {
      throw new Broken(line);
    }
    at++;
  }

  private char peek() throws Broken {
    if (at >= text.length()) {
      throw new Broken(line);
    }
    return text.charAt(at);
  }
}
