package dev.starling.localslack.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The part of an address after its question mark. */
public final class Query {
  private Query() {}

  public static Map<String, String> of(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : Optional.ofNullable(request.getQueryString()).orElse("").split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }
}
