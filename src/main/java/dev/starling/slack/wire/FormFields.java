package dev.starling.slack.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a form that came in. */
record FormFields(Map<String, String> fields) {
  /**
   * @throws BadRequest when it is not properly encoded
   */
  static FormFields parse(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : body.strip().split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new FormFields(fields);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Written anew: Bolt's own reading of a form is easily upset. */
  String encode() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequest("not a form");
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
