package dev.starling.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where Slack, the database and our own door are. */
final class Addresses {
  private static final URI SLACK = URI.create("https://slack.com/api/");
  private static final int DEFAULT_PORT = 3000;
  private static final int LAST_PORT = 65_535;

  private Addresses() {}

  /** Method names are appended as they are, so a prefix without its last slash is given one. */
  static URI slackApi(Environment environment) {
    return environment.read("SLACK_API_URL", SLACK, value -> slackApi(value, environment));
  }

  private static Optional<URI> slackApi(String value, Environment environment) {
    try {
      URI address = new URI(value.endsWith("/") ? value : value + "/");
      String scheme = String.valueOf(address.getScheme());
      if (scheme.matches("https?")
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // Said below, without the value: it may carry a password.
    }
    environment.wrong(
        "SLACK_API_URL must be a web address such as " + SLACK + " and nothing more.");
    return Optional.empty();
  }

  static DatabaseUrl database(Environment environment) {
    return environment.read(
        "DATABASE_URL", DatabaseUrl.DEFAULT, value -> database(value, environment));
  }

  private static Optional<DatabaseUrl> database(String value, Environment environment) {
    if (value.matches("jdbc:sqlite:.*(:memory:|mode=memory).*")) {
      environment.wrong("DATABASE_URL names a database in memory: name a file, or all is lost.");
      return Optional.empty();
    }
    if (!value.matches("jdbc:sqlite:[^?].*|jdbc:postgresql:.+")) {
      environment.wrong(
          "DATABASE_URL must be a JDBC address: jdbc:sqlite:FILE or"
              + " jdbc:postgresql://HOST/DATABASE?user=…&password=…");
      return Optional.empty();
    }
    return Optional.of(new DatabaseUrl(value));
  }

  static int port(Environment environment) {
    return environment.read("PORT", DEFAULT_PORT, value -> port(value, environment));
  }

  private static Optional<Integer> port(String value, Environment environment) {
    if (value.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= LAST_PORT) {
        return Optional.of(port);
      }
    }
    environment.wrong("PORT must be a number from 1 to " + LAST_PORT + ".");
    return Optional.empty();
  }
}
