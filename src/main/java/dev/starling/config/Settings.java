package dev.starling.config;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that can be configured.
 *
 * @param slackApi prefix of Slack's Web API; it always ends with a slash
 * @param proxy the forward proxy on the way to Slack, if there is one
 * @param encryptionKeys the first encrypts stored tokens, all decrypt
 * @param keeping how long what people did is kept
 */
public record Settings(
    SlackDoor door,
    Secret botToken,
    URI slackApi,
    Optional<URI> proxy,
    DatabaseUrl database,
    int port,
    List<EncryptionKey> encryptionKeys,
    Keeping keeping) {

  /**
   * @throws BadSettings with every reason at once
   */
  public static Settings read(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    Credentials credentials = Credentials.read(environment);
    URI slackApi = Addresses.slackApi(environment);
    DatabaseUrl database = Addresses.database(environment);
    int port = Addresses.port(environment);
    List<EncryptionKey> keys = EncryptionKey.read(environment);
    Keeping keeping = Keeping.read(environment);
    Optional<URI> proxy = Proxies.on(slackApi, environment, variables);
    environment.refuseIfWrong();
    return new Settings(
        credentials.door(), credentials.botToken(), slackApi, proxy, database, port, keys, keeping);
  }

  /**
   * The port alone, for the local workspace, which needs nothing else.
   *
   * @throws BadSettings when it is blank or wrong
   */
  public static int readPort(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    int port = Addresses.port(environment);
    environment.refuseIfWrong();
    return port;
  }

  /**
   * The database alone, for commands that never speak to Slack.
   *
   * @throws BadSettings when it is blank or wrong
   */
  public static DatabaseUrl readDatabase(Map<String, String> variables) {
    Environment environment = new Environment(variables);
    DatabaseUrl database = Addresses.database(environment);
    environment.refuseIfWrong();
    return database;
  }
}
