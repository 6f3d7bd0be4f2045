package dev.starling.config;

import java.util.Optional;
import java.util.stream.Stream;

/** Who we are to Slack, and how it reaches us. Incomplete ones have left their reasons behind. */
record Credentials(SlackDoor door, Secret botToken) {
  private static final String BOT = "SLACK_BOT_TOKEN";
  private static final String APP = "SLACK_APP_TOKEN";
  private static final String SIGNING = "SLACK_SIGNING_SECRET";
  private static final String CLIENT_ID = "SLACK_CLIENT_ID";
  private static final String CLIENT_SECRET = "SLACK_CLIENT_SECRET";
  private static final Secret NONE = new Secret("");

  static Credentials read(Environment environment) {
    boolean manyWorkspaces = environment.has(CLIENT_ID) || environment.has(CLIENT_SECRET);
    Optional<Secret> bot = token(environment, BOT, "xoxb-", "bot token");
    Optional<Secret> app = token(environment, APP, "xapp-", "app-level token");
    Optional<Secret> signing = signingSecret(environment);
    if (manyWorkspaces) {
      refuseManyWorkspaces(environment);
    } else {
      require(environment);
    }
    SlackDoor door =
        environment.has(APP)
            ? new SlackDoor.Socket(app.orElse(NONE))
            : new SlackDoor.Http(signing.orElse(NONE));
    return new Credentials(door, bot.orElse(NONE));
  }

  private static void require(Environment environment) {
    if (!environment.has(BOT)) {
      environment.wrong(
          BOT + " is missing: it is the token (xoxb-…) under OAuth & Permissions of your app.");
    }
    if (!environment.has(APP) && !environment.has(SIGNING)) {
      environment.wrong(
          SIGNING
              + " is missing: it stands under Basic Information of your app. Without a public"
              + " address set SLACK_APP_TOKEN (xapp-…) instead.");
    }
  }

  private static void refuseManyWorkspaces(Environment environment) {
    environment.find(CLIENT_ID);
    environment.find(CLIENT_SECRET);
    environment.wrong(
        CLIENT_ID
            + " and "
            + CLIENT_SECRET
            + " are for installing in many workspaces, which is not built yet: remove them and set "
            + BOT
            + " and "
            + SIGNING
            + ".");
    Stream.of(BOT, APP)
        .filter(environment::has)
        .forEach(
            name ->
                environment.wrong(
                    name + " contradicts " + CLIENT_ID + " and " + CLIENT_SECRET + "."));
  }

  private static Optional<Secret> token(
      Environment environment, String name, String prefix, String kind) {
    Optional<String> value = environment.find(name);
    if (value.isPresent() && !value.get().matches(prefix + "[\\x21-\\x7e]+")) {
      environment.wrong(name + " must be a " + kind + ", which begins with " + prefix + ".");
    }
    return value.map(Secret::new);
  }

  private static Optional<Secret> signingSecret(Environment environment) {
    Optional<String> value = environment.find(SIGNING);
    if (value.isPresent() && value.get().matches("(xox[a-z]|xapp)-.*")) {
      environment.wrong(SIGNING + " holds a token: the signing secret has no prefix.");
    }
    return value.map(Secret::new);
  }
}
