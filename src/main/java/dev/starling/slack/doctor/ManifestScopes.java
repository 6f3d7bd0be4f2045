package dev.starling.slack.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What our manifest asks to be allowed, in its order. */
final class ManifestScopes {
  private ManifestScopes() {}

  static List<String> read() {
    try (InputStream in = ManifestScopes.class.getResourceAsStream("/manifest.yml")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Object manifest = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      Object scopes = under(under(under(manifest, "oauth_config"), "scopes"), "bot");
      return ((List<?>) scopes).stream().map(String::valueOf).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object under(Object parent, String key) {
    return Objects.requireNonNull(((Map<?, ?>) parent).get(key), key);
  }
}
