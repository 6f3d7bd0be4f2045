package dev.starling.localslack.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one installed app: who it is here, and the secrets it was given at its installation. */
public final class App {

  /** Whether the app is here: its token may have been given back, or the app thrown out. */
  public enum Standing {
    INSTALLED,
    REVOKED,
    UNINSTALLED
  }

  /** Made once and kept, so that a bot's credentials outlive a restart. */
  public record Identity(
      String id,
      String botId,
      String botUser,
      String botToken,
      String appToken,
      String signingSecret,
      String verificationToken,
      String clientId,
      String clientSecret,
      Standing standing) {

    /** An identity kept by an older version has no client and no standing yet. */
    public Identity(
        String id,
        String botId,
        String botUser,
        String botToken,
        String appToken,
        String signingSecret,
        String verificationToken,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Standing standing) {
      this.id = id;
      this.botId = botId;
      this.botUser = botUser;
      this.botToken = botToken;
      this.appToken = appToken;
      this.signingSecret = signingSecret;
      this.verificationToken = verificationToken;
      this.clientId = clientId == null ? Ids.digits(12) + "." + Ids.digits(13) : clientId;
      this.clientSecret = clientSecret == null ? Ids.hex(32) : clientSecret;
      this.standing = standing == null ? Standing.INSTALLED : standing;
    }

    private Identity standing(String token, Standing now) {
      return new Identity(
          id,
          botId,
          botUser,
          token,
          appToken,
          signingSecret,
          verificationToken,
          clientId,
          clientSecret,
          now);
    }
  }

  private final Documents documents;
  private final Manifest manifest;
  private volatile Identity identity;

  private App(Documents documents, Manifest manifest, Identity identity) {
    this.documents = documents;
    this.manifest = manifest;
    this.identity = identity;
    keep(identity);
  }

  static App installed(Documents documents, Manifest manifest) {
    Identity identity =
        documents
            .find("app", "identity")
            .map(doc -> Json.as(Identity.class, doc))
            .orElseGet(App::fresh);
    return new App(documents, manifest, identity);
  }

  private static Identity fresh() {
    return new Identity(
        Ids.fresh("A"),
        Ids.fresh("B"),
        Ids.fresh("U"),
        freshToken(),
        "xapp-1-local-" + Ids.hex(32),
        Ids.hex(32),
        Ids.hex(24),
        null,
        null,
        null);
  }

  private static String freshToken() {
    return "xoxb-local-" + Ids.hex(24);
  }

  private void keep(Identity changed) {
    identity = changed;
    documents.put("app", "identity", Json.element(changed).getAsJsonObject());
  }

  /** The token is worth nothing any more. */
  public void revoke() {
    keep(identity.standing(identity.botToken(), Standing.REVOKED));
  }

  public void uninstall() {
    keep(identity.standing(identity.botToken(), Standing.UNINSTALLED));
  }

  /** Somebody agrees to the app: it keeps its token while it has one, and else gets a new one. */
  public void install() {
    if (!isInstalled()) {
      keep(identity.standing(freshToken(), Standing.INSTALLED));
    }
  }

  public boolean isInstalled() {
    return identity.standing() == Standing.INSTALLED;
  }

  public Identity identity() {
    return identity;
  }

  public Manifest manifest() {
    return manifest;
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
