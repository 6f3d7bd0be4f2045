package dev.starling.localslack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.starling.localslack.model.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.BadMessageException;

/**
 * What a caller sent, as a form, as JSON or in the address.
 *
 * @param warnings what Slack remarks about the way it was sent
 */
record Arguments(JsonObject values, String token, List<String> warnings) {
  private static final Set<String> JSON = Set.of("application/json", "text/plain");
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data");

  static Arguments of(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    String media = type.replaceFirst(";.*", "").strip();
    boolean json = JSON.contains(media);
    demandKnown(media, request);
    JsonObject values = json ? body(request) : new JsonObject();
    addFields(values, request);
    addClient(values, request);
    String token = token(request, json ? "" : Json.text(values, "token"));
    values.remove("token");
    return new Arguments(values, token, warnings(type, json, FORMS.contains(media)));
  }

  private static void demandKnown(String media, HttpServletRequest request) {
    if (request.getContentLengthLong() > 0 && !JSON.contains(media) && !FORMS.contains(media)) {
      throw new ApiError(media.isEmpty() ? "missing_post_type" : "invalid_post_type");
    }
  }

  private static JsonObject body(HttpServletRequest request) throws IOException {
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (body.isBlank()) {
      return new JsonObject();
    }
    try {
      JsonElement parsed = JsonParser.parseString(body);
      if (!parsed.isJsonObject()) {
        throw new ApiError("json_not_object");
      }
      return parsed.getAsJsonObject();
    } catch (JsonParseException e) {
      throw new ApiError("invalid_json");
    }
  }

  private static void addFields(JsonObject values, HttpServletRequest request) {
    try {
      for (String name : request.getParameterMap().keySet()) {
        values.addProperty(name, request.getParameter(name));
      }
    } catch (BadMessageException | IllegalArgumentException | IllegalStateException e) {
      throw new ApiError("invalid_form_data");
    }
  }

  /** A client shows its id and secret as one does in OAuth. */
  private static void addClient(JsonObject values, HttpServletRequest request) {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
      byte[] both = Base64.getMimeDecoder().decode(header.substring(6));
      String[] parts = new String(both, StandardCharsets.UTF_8).split(":", 2);
      values.addProperty("client_id", parts[0]);
      values.addProperty("client_secret", parts[parts.length - 1]);
    }
  }

  /** Slack takes a token in the header or in a form; never in JSON, and not from an address. */
  private static String token(HttpServletRequest request, String inForm) {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return header.substring(7).strip();
    }
    String address = "&" + Optional.ofNullable(request.getQueryString()).orElse("");
    return address.contains("&token=") ? "" : inForm;
  }

  private static List<String> warnings(String type, boolean json, boolean form) {
    boolean charset = type.contains("charset=");
    if (json && !charset) {
      return List.of("missing_charset");
    }
    return form && charset ? List.of("superfluous_charset") : List.of();
  }
}
