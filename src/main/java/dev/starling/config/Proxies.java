package dev.starling.config;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the forward proxy in the variables that many programs share. They are not ours, so a blank
 * one means "none", as everywhere else. Loopback is never reached through a proxy.
 */
final class Proxies {
  private Proxies() {}

  static Optional<URI> on(URI target, Environment environment, Map<String, String> variables) {
    String host = target.getHost().toLowerCase(Locale.ROOT);
    if (isLoopback(host) || isExempt(host, variables)) {
      return Optional.empty();
    }
    String name = target.getScheme().equals("http") ? "HTTP_PROXY" : "HTTPS_PROXY";
    return value(name, variables).flatMap(text -> parse(name, text, environment));
  }

  private static Optional<URI> parse(String name, String text, Environment environment) {
    try {
      URI proxy = URI.create(text.contains("://") ? text : "http://" + text);
      if (proxy.getHost() != null && "http".equals(proxy.getScheme())) {
        return Optional.of(proxy);
      }
    } catch (IllegalArgumentException e) {
      // Said below, without the value: it may carry a password.
    }
    environment.wrong(name + " must be an address such as http://proxy.example.com:3128");
    return Optional.empty();
  }

  private static Optional<String> value(String name, Map<String, String> variables) {
    return Stream.of(name, name.toLowerCase(Locale.ROOT))
        .map(variables::get)
        .filter(value -> value != null && !value.isBlank())
        .map(String::strip)
        .findFirst();
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.equals("[::1]")
        || host.matches("127(\\.\\d{1,3}){3}");
  }

  private static boolean isExempt(String host, Map<String, String> variables) {
    return Arrays.stream(value("NO_PROXY", variables).orElse("").split(","))
        .map(entry -> entry.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> entry.equals("*") || host.equals(entry) || host.endsWith("." + entry));
  }
}
