package dev.starling.localslack.model;

import java.util.Set;

/** The one installed app: who it is here, and the secrets it was given at its installation. */
public record App(Identity identity, Manifest manifest) {

  /** Made once and kept, so that a bot's credentials outlive a restart. */
  public record Identity(
      String id,
      String botId,
      String botUser,
      String botToken,
      String appToken,
      String signingSecret,
      String verificationToken) {}

  static App installed(Documents documents, Manifest manifest) {
    Identity identity =
        documents
            .find("app", "identity")
            .map(doc -> Json.as(Identity.class, doc))
            .orElseGet(App::fresh);
    documents.put("app", "identity", Json.element(identity).getAsJsonObject());
    return new App(identity, manifest);
  }

  private static Identity fresh() {
    return new Identity(
        Ids.fresh("A"),
        Ids.fresh("B"),
        Ids.fresh("U"),
        "xoxb-local-" + Ids.hex(24),
        "xapp-1-local-" + Ids.hex(32),
        Ids.hex(32),
        Ids.hex(24));
  }

  public String id() {
    return identity.id();
  }

  public String name() {
    return manifest.name();
  }

  public String botUser() {
    return identity.botUser();
  }

  public String botId() {
    return identity.botId();
  }

  public Set<String> scopes() {
    return manifest.scopes();
  }
}
